import { Mark } from '@tiptap/core'
import { copiedSuggestion } from '#lib/text/clipboard/copied-suggestions'
import type { DraftOnlyMark } from '#lib/text/description'
import { isSafeHref } from '#lib/text/safe-href'
import { refuseUnless, suggestedBy, unread } from '#lib/text/suggested'

/** The marks of which somebody may suggest that they be set or taken */
export const restyles = ['bold', 'italic', 'superscript', 'subscript', 'link'] as const

/** A mark that somebody suggests to set or to take. The words have the marks that they had until somebody takes it in. */
const RestyleMark = Mark.create({
  name: 'restyle',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    ...suggestedBy(),
    style: {
      default: null,
      rendered: false,
      ...unread,
      validate: refuseUnless((style) => (restyles as readonly unknown[]).includes(style)),
    },
    on: { default: true, rendered: false, ...unread, validate: refuseUnless((on) => typeof on === 'boolean') },
    /** Of a link that is to be set */
    href: {
      default: null,
      rendered: false,
      ...unread,
      validate: refuseUnless((href) => href === null || isSafeHref(href)),
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-suggestion]',
      getAttrs: (element: HTMLElement) => copiedSuggestion(element.getAttribute('data-suggestion'), 'restyle') ?? false,
    },
  ],
  renderHTML: () => ['span', { 'data-suggested': 'restyle' }, 0],
})

export const restyle: DraftOnlyMark = { extension: RestyleMark, inArticle: 'unwrap', inHeads: true }
