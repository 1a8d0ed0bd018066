import { Mark } from '@tiptap/core'
import { copiedSuggestion } from '#lib/text/clipboard/copied-suggestions'
import type { DraftOnlyMark } from '#lib/text/description'
import { madeForWords, suggestedBy } from '#lib/text/suggested'

/** Words that somebody suggests: no part of the text until somebody takes them in. Which letters in it count is in lib/text/suggestion-letters. */
const InsertionMark = Mark.create({
  name: 'insertion',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({ ...suggestedBy(), ...madeForWords() }),
  parseHTML: () => [
    {
      tag: 'ins[data-suggestion]',
      getAttrs: (element: HTMLElement) =>
        copiedSuggestion(element.getAttribute('data-suggestion'), 'insertion') ?? false,
    },
  ],
  renderHTML: () => ['span', { 'data-suggested': 'insertion' }, 0],
})

export const insertion: DraftOnlyMark = { extension: InsertionMark, inArticle: 'drop', inHeads: true }
