import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'

const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'aside[data-fact-box]', priority: 60 }],
  renderHTML: () => ['aside', { 'data-fact-box': '' }, 0],
})

/** What one has to know beside the piece, in a frame: a subhead, and blocks under it. */
export const factBox: ArticleNode = {
  extension: FactBox,
  markup: () => ['aside', {}, 0],
  plain: 'content',
  repair: 'container',
}
