import Bold from '@tiptap/extension-bold'
import type { ArticleMark } from '#lib/text/description'

export const bold: ArticleMark = { extension: Bold, markup: () => ['strong', {}, 0] }
