/** Parts that only drafts may hold, and no newsroom has: tests put them beside those of lib/text/nodes/all and lib/text/marks/all. */
import { Mark, Node } from '@tiptap/core'
import type { DraftOnlyMark, DraftOnlyNode } from '#lib/text/description'

/** Somebody says something about these words. They stay. */
const remark: DraftOnlyMark = {
  extension: Mark.create({
    name: 'remark',
    addAttributes: () => ({ id: { default: '' } }),
    renderHTML: () => ['mark', 0],
  }),
  inArticle: 'unwrap',
}

/** Words that somebody proposes and nobody has taken yet */
const proposal: DraftOnlyMark = {
  extension: Mark.create({ name: 'proposal', renderHTML: () => ['ins', 0] }),
  inArticle: 'drop',
}

/** A passage that somebody works on; its blocks stay. */
const passage: DraftOnlyNode = {
  extension: Node.create({ name: 'passage', group: 'block', content: 'block+', renderHTML: () => ['section', 0] }),
  repair: 'container',
  inArticle: 'unwrap',
}

/** Something between the paragraphs that is to be done before this goes out */
const reminder: DraftOnlyNode = {
  extension: Node.create({ name: 'reminder', group: 'block', content: 'inline*', renderHTML: () => ['aside', 0] }),
  repair: 'textblock',
  inArticle: 'drop',
}

/** The same among words */
const gap: DraftOnlyNode = {
  extension: Node.create({ name: 'gap', group: 'inline', inline: true, atom: true, renderHTML: () => ['wbr'] }),
  repair: 'inline',
  inArticle: 'drop',
}

export const testMarks: readonly DraftOnlyMark[] = [remark, proposal]
export const testNodes: readonly DraftOnlyNode[] = [passage, reminder, gap]
