import { Mark } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleMark } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isSafeHref } from '#lib/text/safe-href'

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({
    href: {
      default: null,
      validate: (value: unknown) => {
        if (!isSafeHref(value)) throw new InvalidAttribute(message('text.why.linkAddress'))
      },
    },
  }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element: HTMLElement) => (isSafeHref(element.getAttribute('href')) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener nofollow' }, 0],
})

export const link: ArticleMark = {
  extension: Link,
  markup: ({ href }) => ['a', { href: typeof href === 'string' ? href : '', rel: 'noopener nofollow' }, 0],
}
