/** A document and what recognition tells of its words, as a draft: what stands in the fields is taken out of the text. */
import type { Actor } from '#lib/auth/actor'
import type { Brought } from '#lib/comments/bring'
import { bounds } from '#lib/comments/input'
import { timeZone } from '#lib/dates/newsroom'
import { env } from '#lib/env'
import { asInput, begin } from '#lib/intake/confirming/confirming'
import type { Offer } from '#lib/intake/confirming/offer'
import type { PlacedComment } from '#lib/intake/documents/document'
import { longestHead } from '#lib/intake/documents/heads'
import { linesOf } from '#lib/intake/documents/nodes'
import type { DocumentText } from '#lib/intake/documents/text-of'
import type { Message } from '#lib/messages/message'
import type { RawText, TextNode } from '#lib/text/json'
import { isSuggestion } from '#lib/text/suggested'
import { withoutControls } from '#lib/text/without-controls'

/** As it reads when all that is suggested is accepted: what a reviewer made of it is what its author sent. */
const lineOf = (nodes: readonly TextNode[]): string =>
  nodes.map((node) => (isGone(node) ? '' : (node.text ?? (node.content ? lineOf(node.content) : ' ')))).join('')
const isGone = ({ marks }: TextNode) => marks?.some(({ type }) => type === 'deletion') ?? false
const isSuggestedIn = (node: TextNode): boolean =>
  (node.marks?.some(isSuggestion) ?? false) || (node.content?.some(isSuggestedIn) ?? false)

/** All words, a paragraph a line and an empty line between, as recognition reads them. */
export const plainLines = ({
  headline,
  standfirst,
  blocks,
}: Pick<DocumentText, 'headline' | 'standfirst' | 'blocks'>): string =>
  [headline, standfirst, ...linesOf(blocks).map(lineOf)].filter((line) => line.trim() !== '').join('\n\n')

/** Of what recognition could not tell, what one has to know before one writes on. */
const toldStill = new Set([
  'intake.notes.languageUnknown',
  'intake.notes.embargo',
  'intake.notes.yearAssumed',
  'intake.notes.datesDiffer',
  'intake.notes.broken',
])

export function draftOfDocument(
  document: DocumentText,
  offer: Offer,
  actor: Pick<Actor, 'personId' | 'deskIds'>,
  file: string,
  language: string | null,
) {
  const state = begin(offer, actor, file, timeZone)
  const headline = (document.headline || state.headline).slice(0, longestHead.headline)
  const standfirst = (document.standfirst || state.standfirst).slice(0, longestHead.standfirst)
  const heads = { headline: document.headlineWords, standfirst: document.standfirstWords }
  const fields = [state.byline, offer.date?.words ?? '', offer.embargo?.words ?? '']
  const { blocks, lines } = withoutOpening(document.blocks, { heads: [headline, standfirst], fields })
  const given = asInput({
    ...state,
    headline,
    standfirst,
    language: state.language || (language ?? env.NEWSROOM_LANGUAGE),
  })
  const titled = (type: keyof typeof heads, words: string): TextNode => {
    const suggested = heads[type].length > 0 ? heads[type] : asHead(lines.get(words))
    if (suggested.length > 0) return { type, content: suggested }
    return words === '' ? { type } : { type, content: [{ type: 'text', text: words }] }
  }
  const text: RawText = {
    type: 'doc',
    content: [
      titled('headline', headline),
      titled('standfirst', standfirst),
      ...(blocks.length > 0 ? blocks : [{ type: 'paragraph' }]),
    ],
  }
  return {
    profile: given.profile,
    deskId: given.deskId,
    language: given.language,
    authorIds: given.authorIds ?? [],
    headline,
    byline: given.byline ?? '',
    date: given.date ?? null,
    embargo: given.embargo ?? null,
    file,
    text,
    comments: document.comments.map(toTake),
    notes: [...document.notes, ...offer.notDone.filter(({ code }): boolean => toldStill.has(code))] as Message[],
  }
}

const flat = (words: string) => words.replace(/\s+/g, ' ').trim()

/**
 * Only whole paragraphs, and only before the text begins: words within one are the text's own. Gives what the lines of the head say where
 * something is suggested in them; what is suggested in a line that is a field's stays where it is.
 */
function withoutOpening(
  blocks: readonly TextNode[],
  { heads, fields }: { heads: readonly string[]; fields: readonly string[] },
): { blocks: TextNode[]; lines: ReadonlyMap<string, TextNode> } {
  const lines = new Map<string, TextNode>()
  const left = [...heads, ...fields].filter((words) => flat(words) !== '')
  const kept = blocks.filter((node, at) => {
    if (at >= 12 || left.length === 0 || (node.type !== 'paragraph' && node.type !== 'heading')) return true
    const said = flat(lineOf([node]))
    const found = left.findIndex((words) => flat(words) === said)
    const words = left[found]
    if (words === undefined) return true
    if (isSuggestedIn(node)) {
      if (!heads.includes(words)) return true
      lines.set(words, node)
    }
    left.splice(found, 1)
    return false
  })
  return { blocks: kept, lines }
}

/** The words of a paragraph with what is suggested to come and to go. */
const asHead = (node: TextNode | undefined): TextNode[] =>
  (node?.content ?? []).map(({ text = ' ', marks = [] }) => {
    const kept = marks.filter(({ type }) => type === 'insertion' || type === 'deletion')
    return { type: 'text', text, ...(kept.length > 0 && { marks: kept }) }
  })

/** Anybody can write any name into a file: it is said in the words of the comment, which is by whoever brings it in. */
function toTake({ id, answers, who, words, quote }: PlacedComment): Brought {
  // No word of a file mentions anybody of the newsroom: not its author's name either, nor what is one without a sign for machines in it.
  const said = withoutControls(who === '' ? words : `${who}: ${words}`).replaceAll('@[', '@ [')
  return { id, answers, quote, text: said.slice(0, bounds.text) }
}
