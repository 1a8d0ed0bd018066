import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'
import { directed, ownDirection } from '#lib/text/own-direction'

const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ownDirection,
  parseHTML: () => [{ tag: 'figure[data-pull-quote]', contentElement: 'p', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'figure',
    { ...HTMLAttributes, 'data-pull-quote': '' },
    ['blockquote', ['p', 0]],
  ],
})

/** Words of the piece, set large beside it. */
export const pullQuote: ArticleNode = {
  extension: PullQuote,
  markup: (attributes) => ['figure', directed(attributes), ['blockquote', {}, ['p', {}, 0]]],
  plain: 'paragraph',
  repair: 'textblock',
}
