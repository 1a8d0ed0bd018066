import { Mark } from '@tiptap/core'
import { copiedSuggestion } from '#lib/text/clipboard/copied-suggestions'
import type { DraftOnlyMark } from '#lib/text/description'
import { madeForWords, suggestedBy } from '#lib/text/suggested'

/** Words that somebody suggests to delete. Which letters in it count is in lib/text/suggestion-letters. */
const DeletionMark = Mark.create({
  name: 'deletion',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ ...suggestedBy(), ...madeForWords() }),
  parseHTML: () => [
    {
      tag: 'del[data-suggestion]',
      getAttrs: (element: HTMLElement) =>
        copiedSuggestion(element.getAttribute('data-suggestion'), 'deletion') ?? false,
    },
  ],
  renderHTML: () => ['span', { 'data-suggested': 'deletion' }, 0],
})

export const deletion: DraftOnlyMark = { extension: DeletionMark, inArticle: 'unwrap', inHeads: true }
