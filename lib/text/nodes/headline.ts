import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'

const Headline = Node.create({
  name: 'headline',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h1' }],
  renderHTML: () => ['h1', { class: 'headline' }, 0],
})

/** Pages and feeds have a place of their own for it, above the text. */
export const headline: ArticleNode = {
  extension: Headline,
  markup: null,
  plain: 'paragraph',
  repair: 'head',
  pastedAs: { type: 'heading', attributes: { level: 2 } },
}
