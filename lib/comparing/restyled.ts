/** Words that both texts say and that are set otherwise: bold, a link, under a claim, a footnote. Pure. */
import type { Restyling } from '#lib/comparing/restyling'
import { canonical } from '#lib/text/canonical'
import { changeMark } from '#lib/text/change-mark'
import type { TextNode } from '#lib/text/json'

/** As the later text has it, with a mark that says what is otherwise; as it was, where nothing is. */
export function restyled(before: TextNode, after: TextNode): TextNode {
  const what = restylings(before.marks ?? [], after.marks ?? [])
  if (what.length === 0) return before
  return { ...after, marks: [...(after.marks ?? []), { type: changeMark, attrs: { is: 'restyled', what } }] }
}

type Marks = NonNullable<TextNode['marks']>

function restylings(before: Marks, after: Marks): Restyling[] {
  const types = [...new Set([...before, ...after].map(({ type }) => type))].sort()
  return types.flatMap((mark): Restyling[] => {
    const [was, is] = [before, after].map((marks) => marks.find(({ type }) => type === mark))
    if (!was) return [{ mark, is: 'put' }]
    if (!is) return [{ mark, is: 'taken' }]
    return canonical(was.attrs ?? {}) === canonical(is.attrs ?? {}) ? [] : [{ mark, is: 'other' }]
  })
}
