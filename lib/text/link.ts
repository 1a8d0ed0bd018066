import { Mark } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { WrongDetail } from '#lib/text/wrong-detail'

const allowed = /^(https?:\/\/|mailto:|tel:)/i
const hidden = /[\p{Cc}\p{Cf}\s]/gu

/** https, http, mailto and tel, at most 2,000 characters; nothing else is a link. */
export function isSafeHref(href: unknown): href is string {
  return typeof href === 'string' && href.length <= 2000 && allowed.test(href) && href.replace(hidden, '') === href
}

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({
    href: {
      default: null,
      validate: (value: unknown) => {
        if (!isSafeHref(value)) throw new WrongDetail(message('text.why.linkAddress'))
      },
    },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element: HTMLElement) => (isSafeHref(element.getAttribute('href')) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener nofollow' }, 0],
})
