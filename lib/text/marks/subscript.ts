import Subscript from '@tiptap/extension-subscript'
import type { ArticleMark } from '#lib/text/description'

export const subscript: ArticleMark = { extension: Subscript, markup: () => ['sub', {}, 0] }
