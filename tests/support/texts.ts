/** Texts as no newsroom writes them: every known node in any arrangement. */
import fc from 'fast-check'
import { draftSchema } from '#lib/text/draft-schema'
import type { ArticleText, TextNode } from '#lib/text/json'

export const claimId = '0192f000-0000-7000-8000-000000000001'
export const noteId = '0192f000-0000-7000-8000-0000000000f1'

export const say = (words: string): TextNode => ({ type: 'text', text: words })
export const block = (type: string, ...content: TextNode[]): TextNode => ({ type, content })
/** Whatever it holds: many tests are about texts that slipped through. */
export const doc = (...content: TextNode[]) => ({ type: 'doc', content }) as ArticleText

const mark = fc.constantFrom(
  { type: 'bold', attrs: {} },
  { type: 'italic', attrs: {} },
  { type: 'link', attrs: { href: 'https://a.example/' } },
  { type: 'claim', attrs: { id: claimId } },
  { type: 'claim', attrs: { id: claimId.replace('1', '2') } },
  { type: 'footnote', attrs: { id: noteId } },
  { type: 'footnote', attrs: { id: noteId.replace('f1', 'f2') } },
)
/** Words of four letters, so that they can be told apart when they were joined */
const text = fc.record({
  type: fc.constant('text'),
  text: fc.stringMatching(/^( ?[a-z]{4}N?){0,4}$/).map((words) => words.replaceAll('N', '\0')),
  marks: fc.array(mark, { maxLength: 3 }),
})

const named = new Set(['doc', 'text', 'hardBreak', 'embed', 'image', 'galleryPicture', 'sound', 'document'])
const nodes = Object.keys(draftSchema.nodes).filter((name) => !named.has(name))
/** Names what it stands for, as the editor never makes it otherwise */
const embed = { type: 'embed', attrs: { what: 'vimeo:123456789' } }
const image = { type: 'image', attrs: { file: claimId, alt: 'Tugs at a quay' } }
const slide = { type: 'galleryPicture', attrs: { file: claimId, alt: null, rank: 2 } }
const span = fc.integer({ min: 1, max: 4 })
const anyNode = fc.letrec<{ node: TextNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.oneof(text, fc.constant<TextNode>({ type: 'hardBreak' })),
    fc.record({ type: fc.constantFrom(...nodes), content: fc.array(tie('node'), { maxLength: 4 }) }),
    fc
      .tuple(fc.constantFrom<TextNode>(embed, image, slide), fc.array(tie('node'), { maxLength: 1 }))
      .map(([leaf, content]): TextNode => ({ ...leaf, content })),
    fc.record({
      type: fc.constant('tableCell'),
      attrs: fc.record({ colspan: span, rowspan: span }),
      content: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node

export const anyArrangement = fc.array(anyNode, { maxLength: 6 }).map((content) => doc(...content))

export const cell = (words: string, attrs: Partial<{ colspan: number; rowspan: number }> = {}): TextNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  ...(words && { content: [say(words)] }),
})
export const row = (...cells: (TextNode | string)[]): TextNode =>
  block('tableRow', ...cells.map((each) => (typeof each === 'string' ? cell(each) : each)))
export const table = (
  caption: string,
  rows: TextNode[],
  { headerRow = false, headerColumn = false }: Partial<{ headerRow: boolean; headerColumn: boolean }> = {},
): TextNode => ({
  ...block(
    'table',
    caption ? block('tableCaption', say(caption)) : { type: 'tableCaption' },
    block('tableRows', ...rows),
  ),
  attrs: { headerRow, headerColumn },
})
export const noted = (words: string, id = noteId): TextNode => ({
  ...say(words),
  marks: [{ type: 'footnote', attrs: { id } }],
})

/** The words of a text, sorted. */
export function wordsIn(node: TextNode): string[] {
  const words = (at: TextNode): string[] =>
    at.text?.replaceAll(/[\0 ]/g, '').match(/.{4}/g) ?? at.content?.flatMap(words) ?? []
  return words(node).sort()
}

/** A table that is a chart, its first row and column names. */
export const chart = (caption: string, rows: TextNode[], attrs: Record<string, unknown> = {}): TextNode => {
  const made = table(caption, rows, { headerRow: true, headerColumn: true })
  return { ...made, attrs: { ...made.attrs, chart: 'column', chartDecimals: 'point', ...attrs } }
}
