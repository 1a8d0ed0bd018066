/** A document as the text of an article, with where its comments stand and what is to be said of it. */
import { asSuggestions } from '#lib/intake/documents/as-suggestions'
import { captioned } from '#lib/intake/documents/captions'
import type { Document, DocumentComment, PlacedComment } from '#lib/intake/documents/document'
import { line, longestHead, notesOf, suggestedLine } from '#lib/intake/documents/heads'
import { documentLimits } from '#lib/intake/documents/limits'
import { areDeleted, isChange } from '#lib/intake/documents/marks'
import { joined, paragraph, saysNothing, trimmed } from '#lib/intake/documents/nodes'
import { notesFor } from '#lib/intake/documents/notes-for'
import { type BroughtPicture, lifted, standing } from '#lib/intake/documents/pictures'
import { settle } from '#lib/intake/documents/settle'
import type { Message } from '#lib/messages/message'
import { embedFromAddress } from '#lib/text/embeds/from-address'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { longestQuote, quoteOf } from '#lib/text/quote'
import { repair } from '#lib/text/repair'
import { isSuggestion } from '#lib/text/suggested'

export type DocumentText = {
  /** Title and subtitle, where the document says that it has them, or begins with its only heading of the first level */
  headline: string
  standfirst: string
  /** The same with the suggestions in them; nothing where there are none, and the words above are all */
  headlineWords: TextNode[]
  standfirstWords: TextNode[]
  /** Of a draft: with suggestions */
  blocks: TextNode[]
  comments: PlacedComment[]
  /** Each has a block in its place */
  pictures: BroughtPicture[]
  notes: Message[]
}

/**
 * Refuses nothing: whoever makes a text of it validates it. Its tracked changes are suggestions, which whoever brings it in (`by`) brought in
 * `now`, and each reviewer's own.
 */
export function textOf(read: Document, { by, now }: { by: string; now: Date }): DocumentText {
  const { document, changes } = settle(read, now)
  const opened = opening(document)
  const body = [...notesOf(opened.headline), ...notesOf(opened.standfirst), ...opened.blocks]
  const ordered = repair({
    type: 'doc',
    content: [
      { type: 'headline' },
      { type: 'standfirst' },
      ...levelled(captioned(lifted(body, document))).map(cleaned),
    ],
  }).content.slice(2)
  const comments = placed(document.comments, [paragraph(opened.headline), paragraph(opened.standfirst), ...ordered])
  const blocks = joinedQuotes(asSuggestions(ordered.map(withoutComments), by)).map((node) =>
    withoutUnset(embedded(node)),
  )
  const { brought, lost } = standing(document, blocks)
  return {
    headline: line(opened.headline),
    standfirst: line(opened.standfirst),
    headlineWords: suggestedLine(opened.headline, longestHead.headline, by),
    standfirstWords: suggestedLine(opened.standfirst, longestHead.standfirst, by),
    blocks,
    comments,
    pictures: brought,
    notes: notesFor({ ...document, pictures: [...document.pictures, ...lost] }, changes, comments),
  }
}

function opening({ headline, standfirst, blocks }: Document): Pick<Document, 'headline' | 'standfirst' | 'blocks'> {
  if (!saysNothing(headline)) return { headline, standfirst, blocks }
  const firsts = blocks.filter(
    (node) => node.type === 'heading' && node.attrs?.level === 1 && !areDeleted(node.content ?? []),
  )
  const [first] = firsts
  if (firsts.length !== 1 || !first || blocks.indexOf(first) > 2) return { headline, standfirst, blocks }
  return { headline: first.content ?? [], standfirst, blocks: blocks.filter((node) => node !== first) }
}

/** Subheads have two levels: the highest that is used, and the rest. */
function levelled(blocks: readonly TextNode[]): TextNode[] {
  const levels = headingsIn(blocks)
  const highest = Math.min(...levels)
  const change = (node: TextNode): TextNode => {
    if (node.type === 'heading')
      return { ...node, attrs: { ...node.attrs, level: Number(node.attrs?.level) > highest ? 3 : 2 } }
    return node.content ? { ...node, content: node.content.map(change) } : node
  }
  return blocks.map(change)
}

const headingsIn = (nodes: readonly TextNode[]): number[] =>
  nodes.flatMap((node) => (node.type === 'heading' ? [Number(node.attrs?.level)] : headingsIn(node.content ?? [])))

/** Words of one look in a row are one node; headings are bold by themselves; empty ends go. */
function cleaned(node: TextNode): TextNode {
  if (!node.content) return node
  const isWords = node.content.every(({ type }) => type === 'text' || type === 'hardBreak')
  const content = isWords ? joined(trimmed(withoutWhite(node))) : node.content.map(cleaned)
  return { ...node, content }
}

function withoutWhite({ type, content = [] }: TextNode): TextNode[] {
  if (type !== 'heading') return content
  return content.map((node) => {
    if (node.type === 'hardBreak') return { type: 'text', text: ' ' }
    return { ...node, marks: (node.marks ?? []).filter((mark) => mark.type !== 'bold') }
  })
}

const withoutComments = ({ marks, content, ...node }: TextNode): TextNode => {
  const kept = (marks ?? []).filter(
    ({ type }) => type !== 'commented' && (node.text !== undefined || !isChange({ type })),
  )
  const inner = content && joined(content.map(withoutComments))
  return { ...node, ...(inner && inner.length > 0 && { content: inner }), ...(kept.length > 0 && { marks: kept }) }
}

function joinedQuotes(blocks: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = []
  for (const node of blocks) {
    const before = all.at(-1)
    if (node.type === 'blockquote' && before?.type === 'blockquote') before.content?.push(...(node.content ?? []))
    else all.push({ ...node, ...(node.content && { content: [...node.content] }) })
  }
  return all
}

/** The address of a provider's thing that is a paragraph by itself, as when it is pasted. */
function embedded(node: TextNode): TextNode {
  const [only, ...more] = node.type === 'paragraph' ? (node.content ?? []) : []
  const isAlone = only?.text !== undefined && more.length === 0 && !only.marks?.some(isSuggestion)
  const found = isAlone ? embedFromAddress(only.text ?? '') : null
  return found ? { type: 'embed', attrs: { what: found.what } } : node
}

/** The words of each comment as the draft will say them, and what stands around. Answers follow what they answer. */
function placed(comments: readonly DocumentComment[], blocks: readonly TextNode[]): PlacedComment[] {
  const stretches = new Map<string, { from: number; to: number }>()
  let text = ''
  const read = (node: TextNode): void => {
    if (node.text !== undefined) {
      for (const { type, attrs } of node.marks ?? []) {
        if (type !== 'commented') continue
        const id = String(attrs?.id)
        stretches.set(id, { from: stretches.get(id)?.from ?? text.length, to: text.length + node.text.length })
      }
      text += node.text
      return
    }
    for (const child of node.content ?? []) read(child)
    if (node.type !== 'doc') text += '\n'
  }
  for (const node of blocks) read(node)
  return comments
    .filter(({ words: said }) => said.trim() !== '')
    .slice(0, documentLimits.comments)
    .map(({ id, who, when, words: said, answers }) => {
      const stretch = stretches.get(answers ?? id) ?? stretches.get(id)
      const quote = stretch && quoteOf(text, stretch)
      const says = quote && quote.quote.trim() !== ''
      return {
        id,
        who,
        when,
        words: said,
        answers,
        quote: says ? { ...quote, quote: quote.quote.slice(0, longestQuote) } : null,
      }
    })
}
