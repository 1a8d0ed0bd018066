import { Mark } from '@tiptap/core'
import type { DraftOnlyMark } from '#lib/text/description'
import { madeForWords, suggestedBy } from '#lib/text/suggested'

/** Words that somebody suggests to delete. Which letters in it count is in lib/text/suggestion-letters. */
const DeletionMark = Mark.create({
  name: 'deletion',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ ...suggestedBy(), ...madeForWords() }),
  renderHTML: () => ['span', { 'data-suggested': 'deletion' }, 0],
})

export const deletion: DraftOnlyMark = { extension: DeletionMark, inArticle: 'unwrap', inHeads: true }
