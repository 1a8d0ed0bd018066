/** What a document with tracked changes says: as it was, as it is to be, and the suggestions in between. */
import type { DocumentText } from '#lib/intake/documents/text-of'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import { draftSchema } from '#lib/text/draft-schema'
import type { DraftText, TextNode } from '#lib/text/json'
import { isSuggestion } from '#lib/text/suggested'
import { reviewerIn } from '#lib/text/suggester'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'

/** The draft that a document is, as it is opened. */
export function draftOf({ headline, headlineWords, blocks }: DocumentText): DraftText {
  const title = headlineWords.length > 0 ? headlineWords : headline ? [{ type: 'text', text: headline }] : []
  return validateDraft({
    type: 'doc',
    content: [{ type: 'headline', ...(title.length > 0 && { content: title }) }, { type: 'standfirst' }, ...blocks],
  })
}

export const suggestionsOf = (text: DraftText) =>
  openSuggestions(draftSchema.nodeFromJSON(text)).map(({ person, at, inserted, deleted, restyled }) => ({
    by: reviewerIn(person),
    at,
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...(restyled.length > 0 && {
      restyled: restyled.map(({ style, on, words }) => `${on ? '+' : '-'}${style} ${words}`),
    }),
  }))

const textblocks = (node: TextNode): TextNode[] =>
  node.content?.some(({ content }) => content) || node.type === 'doc'
    ? (node.content ?? []).flatMap(textblocks)
    : [node]

/** Each block's letters with their look, empty ones left out, once all suggestions (or these) are decided. */
export function decided(
  text: DraftText,
  decision: Decision,
  which: (by: string | null) => boolean = () => true,
): string[] {
  const doc = docFrom([textToUpdate(text)])
  const ids = openSuggestions(draftSchema.nodeFromJSON(text))
    .filter(({ person }) => which(reviewerIn(person)))
    .map(({ id }) => id)
  decideSuggestions(doc, new Set(ids), decision, 'test')
  return textblocks(textOf(doc))
    .map((block) => (block.content ?? []).map(shown).join('').replaceAll('**__', '__**').replaceAll('****', '').trim())
    .filter((line) => line !== '')
}

function shown({ text = '\n', marks = [] }: TextNode): string {
  const looks = marks.filter((mark) => !isSuggestion(mark)).map(({ type }) => type)
  return looks.includes('bold') ? `**${text}**` : text
}
