/** Walks an article's text and has it shown by a target: React elements on the page, a string in the feed. */
import { articleFormat } from '#lib/text/article-schema'
import type { TextChart } from '#lib/text/chart'
import type { Card } from '#lib/text/embeds/embed'
import type { TextGallery } from '#lib/text/gallery'
import type { TextNode } from '#lib/text/json'
import type { Markup, MarkupAttributes, Structure, Tag } from '#lib/text/markup'
import type { TextMedia } from '#lib/text/media'
import type { TextPicture } from '#lib/text/picture'
import { wordsOf } from '#lib/text/plain'
import { isSafeHref } from '#lib/text/safe-href'
import { withoutControls } from '#lib/text/without-controls'

export type Target<T> = {
  words: (text: string) => T
  element: (tag: Tag, attributes: MarkupAttributes, children: readonly T[]) => T
  /** Parts one after the other, with no element around them */
  sequence: (parts: readonly T[]) => T
  /** What may be wider than the page, with its name, or none */
  framed: (inner: T, name: string) => T
  /** Words within their marks, for what the target adds to them */
  run: (node: TextNode, marked: T) => T
  card: (card: Card, node: TextNode) => T
  picture: (picture: TextPicture, node: TextNode) => T
  gallery: (gallery: TextGallery, node: TextNode) => T
  media: (media: TextMedia, node: TextNode) => T
  chart: (chart: TextChart, table: ChartTable<T>) => T
}

/** What a chart was drawn from. Each is rendered when it is asked for: words and their claims stand on a page once. */
export type ChartTable<T> = {
  /** The words of its caption; null where it has none */
  title: () => T | null
  /** The figures without the caption, in their frame */
  figures: () => T
  /** All of it, as a table that is no chart */
  whole: () => T
}

/**
 * Of a node or mark that the article schema does not know, the words are shown as they are; so are those of an element that
 * leads or points to anything but https, http, mailto or tel, and those of an embed that names no thing of a provider.
 */
export function render<T>(node: TextNode, target: Target<T>): T {
  if (node.text !== undefined) return target.run(node, marked(node, target))
  const { card, picture, gallery, chart, media } = articleFormat.nodes.get(node.type) ?? {}
  if (card) return asCard(card(node.attrs ?? {}), node, target)
  const pictured = picture?.(node.attrs ?? {})
  if (pictured) return target.picture(pictured, node)
  const shownFile = media?.(node.attrs ?? {})
  if (shownFile) return target.media(shownFile, node)
  if (gallery) return target.gallery(gallery(node), node)
  const charted = chart?.(node)
  return charted ? target.chart(charted, tableOf(node, target)) : asItself(node, target)
}

function asItself<T>(node: TextNode, target: Target<T>, name?: string): T {
  const { markup, structure, framed } = articleFormat.nodes.get(node.type) ?? {}
  const shown = structure ? structured(structure(node), target) : elements(node, markup?.(node.attrs ?? {}), target)
  return framed ? target.framed(shown, name ?? framed(node)) : shown
}

function tableOf<T>(node: TextNode, target: Target<T>): ChartTable<T> {
  const isCaption = ({ type }: TextNode) => type === 'tableCaption'
  const words = (node.content ?? []).find(isCaption)?.content ?? []
  const without = { ...node, content: (node.content ?? []).filter((part) => !isCaption(part)) }
  const name = articleFormat.nodes.get(node.type)?.framed?.(node) ?? ''
  return {
    title: () => (words.length > 0 ? target.sequence(words.map((word) => render(word, target))) : null),
    figures: () => asItself(without, target, name),
    whole: () => asItself(node, target),
  }
}

function asCard<T>(card: Card | null, node: TextNode, target: Target<T>): T {
  if (card && isSafeHref(card.href)) return target.card(card, node)
  const words = wordsOf(node)
  return words === '' ? target.sequence([]) : target.element('p', {}, [target.words(withoutControls(words))])
}

function elements<T>({ content = [] }: TextNode, markup: Markup | undefined, target: Target<T>): T {
  const inner = target.sequence(content.map((child) => render(child, target)))
  return markup ? built(markup, inner, target) : inner
}

const isStructure = (part: Structure | TextNode): part is Structure => Array.isArray(part)

function structured<T>([tag, attributes, ...parts]: Structure, target: Target<T>): T {
  const children = parts.map((part) => (isStructure(part) ? structured(part, target) : render(part, target)))
  return target.element(tag, attributes, children)
}

function marked<T>({ text = '', marks = [] }: TextNode, target: Target<T>): T {
  return marks.reduce(
    (inner, { type, attrs }) => {
      const markup = articleFormat.marks.get(type)?.markup?.(attrs ?? {})
      return markup ? built(markup, inner, target) : inner
    },
    // Revisions keep what they were sealed with, also from before such characters were taken out on the way in.
    target.words(withoutControls(text)),
  )
}

function built<T>([tag, attributes, ...parts]: Markup, inner: T, target: Target<T>): T {
  const children = parts.map((part) => (part === 0 ? inner : built(part, inner, target)))
  const addresses = [attributes.href, attributes.src, attributes.cite].filter((address) => address !== undefined)
  return addresses.every(isSafeHref) ? target.element(tag, attributes, children) : target.sequence(children)
}
