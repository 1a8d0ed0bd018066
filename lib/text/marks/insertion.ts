import { Mark } from '@tiptap/core'
import type { DraftOnlyMark } from '#lib/text/description'
import { madeForWords, suggestedBy } from '#lib/text/suggested'

/** Words that somebody suggests: no part of the text until somebody takes them in. Which letters in it count is in lib/text/suggestion-letters. */
const InsertionMark = Mark.create({
  name: 'insertion',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ ...suggestedBy(), ...madeForWords() }),
  renderHTML: () => ['span', { 'data-suggested': 'insertion' }, 0],
})

export const insertion: DraftOnlyMark = { extension: InsertionMark, inArticle: 'drop', inHeads: true }
