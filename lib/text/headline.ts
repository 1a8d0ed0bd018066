import { Node } from '@tiptap/core'

export const Headline = Node.create({
  name: 'headline',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'h1' }],
  renderHTML: () => ['h1', { class: 'headline' }, 0],
})
