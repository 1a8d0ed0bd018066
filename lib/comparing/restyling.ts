/** How a page learns what is set otherwise in a compared text. Apart from what finds that: browsers are spared the form in which texts are compared. */
import { changeMark } from '#lib/text/change-mark'
import type { TextNode } from '#lib/text/json'

/** What became of a mark: `put` there, `taken` away, or `other` (another address, another claim) */
export type Restyling = { mark: string; is: 'put' | 'taken' | 'other' }

/** What is set otherwise about a part of a compared text; null where nothing is. */
export function restylingOf({ marks = [] }: TextNode): readonly Restyling[] | null {
  const attrs = marks.find(({ type }) => type === changeMark)?.attrs
  return attrs?.is === 'restyled' && Array.isArray(attrs.what) ? (attrs.what as Restyling[]) : null
}
