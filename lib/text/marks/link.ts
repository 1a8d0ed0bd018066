import { Mark } from '@tiptap/core'
import type { ArticleMark } from '#lib/text/description'
import { isSafeHref } from '#lib/text/safe-href'

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({
    href: {
      default: null,
      validate: (value: unknown) => {
        if (!isSafeHref(value)) throw new RangeError('A link leads to https, http, mailto or tel.')
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
