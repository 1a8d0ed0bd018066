/** A document and what recognition tells of its words, as a draft: what stands in the fields is taken out of the text. */
import type { Actor } from '#lib/auth/actor'
import type { Brought } from '#lib/comments/bring'
import { bounds } from '#lib/comments/input'
import { timeZone } from '#lib/dates/newsroom'
import { env } from '#lib/env'
import { asInput, begin } from '#lib/intake/confirming/confirming'
import type { Offer } from '#lib/intake/confirming/offer'
import { linesOf } from '#lib/intake/documents/nodes'
import type { DocumentText, PlacedComment } from '#lib/intake/documents/text-of'
import type { Message } from '#lib/messages/message'
import { lettersOf, type RawText, type TextNode } from '#lib/text/json'
import { longestQuote, type Quote } from '#lib/text/quote'
import { withoutControls } from '#lib/text/without-controls'

const lineOf = (nodes: readonly TextNode[]) => nodes.map((node) => node.text ?? ' ').join('')

/** All words, a paragraph a line and an empty line between, as recognition reads them. */
export const plainLines = ({ headline, standfirst, blocks }: DocumentText): string =>
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
  const headline = (document.headline || state.headline).slice(0, 500)
  const standfirst = (document.standfirst || state.standfirst).slice(0, 2_000)
  const taken = [headline, standfirst, state.byline, offer.date?.words ?? '', offer.embargo?.words ?? '']
  const blocks = withoutOpening(document.blocks, taken)
  const given = asInput({
    ...state,
    headline,
    standfirst,
    language: state.language || (language ?? env.NEWSROOM_LANGUAGE),
  })
  const titled = (type: string, words: string): TextNode =>
    words === '' ? { type } : { type, content: [{ type: 'text', text: words }] }
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
    comments: document.comments.map((comment) => toTake(comment, text)),
    notes: [...document.notes, ...offer.notDone.filter(({ code }): boolean => toldStill.has(code))] as Message[],
  }
}

const flat = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Only whole paragraphs, and only before the text begins: words within one are the text's own. */
function withoutOpening(blocks: readonly TextNode[], taken: readonly string[]): TextNode[] {
  const left = taken.map(flat).filter((words) => words !== '')
  return blocks.filter((node, at) => {
    if (at >= 12 || left.length === 0 || (node.type !== 'paragraph' && node.type !== 'heading')) return true
    const found = left.indexOf(flat(lettersOf(node)))
    if (found < 0) return true
    left.splice(found, 1)
    return false
  })
}

/** Anybody can write any name into a file: it is said in the words of the comment, which is by whoever brings it in. */
function toTake({ id, answers, who, words, quote }: PlacedComment, text: RawText): Brought {
  // No word of a file mentions anybody of the newsroom: not its author's name either, nor what is one without a sign for machines in it.
  const said = withoutControls(who === '' ? words : `${who}: ${words}`).replaceAll('@[', '@ [')
  const first = text.content.map(lettersOf).find((line) => line.trim() !== '') ?? ''
  const nowhere: Quote = { quote: first.slice(0, Math.min(80, longestQuote)), before: '', after: '', at: 0 }
  return {
    id,
    answers,
    quote: quote ?? nowhere,
    text: said.slice(0, bounds.text),
  }
}
