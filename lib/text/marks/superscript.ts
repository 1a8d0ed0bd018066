import Superscript from '@tiptap/extension-superscript'
import type { ArticleMark } from '#lib/text/description'

export const superscript: ArticleMark = { extension: Superscript, markup: () => ['sup', {}, 0] }
