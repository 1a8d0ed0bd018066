import Text from '@tiptap/extension-text'
import type { ArticleNode } from '#lib/text/description'

export const text: ArticleNode = { extension: Text, markup: null, plain: 'content', repair: 'text' }
