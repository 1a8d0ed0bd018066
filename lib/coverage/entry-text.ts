/** What was typed into the composer, as the text of a draft. Pure. */
import { draftText } from '#lib/intake/confirming/draft-text'
import type { ArticleText } from '#lib/text/json'

export type TypedEntry = { headline: string; text: string }
/** A claim that is to be marked, and its words */
export type EntryClaim = { id: string; words: string }

/** Paragraphs are parted by empty lines. `newId`: for each of them, where it is a claim; null where none is. */
export function entryText(
  { headline, text }: TypedEntry,
  newId: (() => string) | null,
): { text: ArticleText; claims: EntryClaim[] } {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .map((words) => words.trim())
    .filter((words) => words !== '')
  const blocks = paragraphs.map((words) => ({ kind: 'paragraph' as const, text: words }))
  const marked = newId ? paragraphs.map((words, block) => ({ id: newId(), block, words })) : []
  return {
    text: draftText({ headline, standfirst: '', dateline: '', blocks }, marked),
    claims: marked.map(({ id, words }) => ({ id, words })),
  }
}
