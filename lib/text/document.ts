import Document from '@tiptap/extension-document'

/** Headline and standfirst are the first two nodes of every article; then the text. */
export const ArticleDocument = Document.extend({ content: 'headline standfirst block+' })
