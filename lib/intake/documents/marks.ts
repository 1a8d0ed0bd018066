/** Marks that words of a document carry, under the names of the schema; `inserted`, `deleted`, `restyled` and `commented` are of documents alone. */
import type { TextMark, TextNode } from '#lib/text/json'
import { isSafeHref } from '#lib/text/safe-href'

export const bold: TextMark = { type: 'bold' }
export const italic: TextMark = { type: 'italic' }
export const raised: TextMark = { type: 'superscript' }
export const lowered: TextMark = { type: 'subscript' }

export const linkTo = (href: string | null | undefined): TextMark[] =>
  isSafeHref(href) ? [{ type: 'link', attrs: { href } }] : []

export const footnote = (id: string): TextMark => ({ type: 'footnote', attrs: { id } })

export type Change = { type: 'inserted' | 'deleted'; who: string; when: string | null }
/** A mark that somebody set or took, and that the words still have as they had it before */
export type Restyled = { who: string; when: string | null; style: string; on: boolean }

export const changed = ({ type, who, when }: Change): TextMark => ({ type, attrs: { who, when } })
export const restyled = (change: Restyled): TextMark => ({ type: 'restyled', attrs: change })
export const commented = (id: string): TextMark => ({ type: 'commented', attrs: { id } })

export const isChange = ({ type }: TextMark): boolean =>
  type === 'inserted' || type === 'deleted' || type === 'restyled'
const isGone = (node: TextNode) => node.marks?.some(({ type }) => type === 'deleted') ?? false
/** Whether all that these say was deleted. */
export const areDeleted = (nodes: readonly TextNode[]): boolean =>
  nodes.every((node) => (node.content ? areDeleted(node.content) : isGone(node) || node.text?.trim() === ''))

/** The same nodes, their words under this mark too. */
export const under = (mark: TextMark, nodes: readonly TextNode[]): TextNode[] =>
  nodes.map((node) =>
    node.content
      ? { ...node, content: under(mark, node.content) }
      : node.marks?.some(({ type }) => type === mark.type && type !== 'commented')
        ? node
        : { ...node, marks: [...(node.marks ?? []), mark] },
  )
