import Document from '@tiptap/extension-document'
import type { ArticleNode } from '#lib/text/description'

/** Headline and standfirst are the first two nodes of every article; then the text. */
export const doc: ArticleNode = {
  extension: Document.extend({ content: 'headline standfirst block+' }),
  markup: null,
  plain: 'content',
  repair: 'root',
}
