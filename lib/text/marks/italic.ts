import Italic from '@tiptap/extension-italic'
import type { ArticleMark } from '#lib/text/description'

export const italic: ArticleMark = { extension: Italic, markup: () => ['em', {}, 0] }
