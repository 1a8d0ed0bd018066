import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'

const Standfirst = Node.create({
  name: 'standfirst',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-standfirst]', priority: 60 }],
  renderHTML: () => ['p', { 'data-standfirst': '', class: 'standfirst' }, 0],
})

/** Pages and feeds have a place of their own for it, above the text. */
export const standfirst: ArticleNode = {
  extension: Standfirst,
  markup: null,
  plain: 'paragraph',
  repair: 'head',
  pastedAs: { type: 'paragraph' },
}
