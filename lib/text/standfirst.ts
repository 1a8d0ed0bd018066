import { Node } from '@tiptap/core'

export const Standfirst = Node.create({
  name: 'standfirst',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'p[data-standfirst]', priority: 60 }],
  renderHTML: () => ['p', { 'data-standfirst': '', class: 'standfirst' }, 0],
})
