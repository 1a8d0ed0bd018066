/** Nodes of a text, as the readers of documents make them. */
import type { TextMark, TextNode } from '#lib/text/json'
import { withoutControls } from '#lib/text/without-controls'

/** Soft hyphens, byte order marks, zero-width spaces. Joiners stay: Persian and Urdu are written with them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** Words under these marks; nothing where there are none. */
export function words(text: string, marks: readonly TextMark[] = []): TextNode[] {
  const clean = withoutControls(text)
    .replace(/[\n\t]/g, ' ')
    .replace(invisible, '')
  if (clean === '') return []
  return [{ type: 'text', text: clean, ...(marks.length > 0 && { marks: [...marks] }) }]
}

export const lineBreak = (): TextNode => ({ type: 'hardBreak' })

export const paragraph = (content: readonly TextNode[], dir?: 'ltr' | 'rtl' | null): TextNode =>
  block('paragraph', content, dir ? { dir } : {})

export const heading = (level: number, content: readonly TextNode[], dir?: 'ltr' | 'rtl' | null): TextNode =>
  block('heading', content, { level, ...(dir && { dir }) })

export function block(type: string, content: readonly TextNode[], attrs: Record<string, unknown> = {}): TextNode {
  return {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content: trimmed(content) }),
  }
}

/** Without white space and line breaks at its ends. */
export function trimmed(content: readonly TextNode[]): TextNode[] {
  const nodes = [...content]
  while (nodes[0] && isBlank(nodes[0])) nodes.shift()
  while (nodes.at(-1) && isBlank(nodes.at(-1) as TextNode)) nodes.pop()
  const [first] = nodes
  if (first?.text !== undefined) nodes[0] = { ...first, text: first.text.trimStart() }
  const last = nodes.at(-1)
  if (last?.text !== undefined) nodes[nodes.length - 1] = { ...last, text: last.text.trimEnd() }
  return nodes
}

const isBlank = (node: TextNode) => node.type === 'hardBreak' || (node.text !== undefined && node.text.trim() === '')

/** Whether there is anything to be read in these. */
export const saysNothing = (content: readonly TextNode[]): boolean =>
  content.every((node) => (node.text === undefined ? saysNothing(node.content ?? []) : node.text.trim() === ''))

/** The words of any blocks in lines: what a cell of a table and a footnote hold. Points of a list keep a dash or their number. */
export function linesOf(blocks: readonly TextNode[], lead = ''): TextNode[][] {
  return blocks.flatMap((node): TextNode[][] => {
    if (node.type === 'text' || node.type === 'hardBreak') return [[node]]
    const inner = node.content ?? []
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      const start = Number(node.attrs?.start ?? 1)
      return inner.flatMap((item, at) =>
        linesOf(item.content ?? [], node.type === 'orderedList' ? `${start + at}. ` : '– '),
      )
    }
    if (node.type === 'tableRow')
      return [inner.flatMap((cell, at) => [...(at > 0 ? words(' · ') : []), ...(cell.content ?? [])])]
    if (inner.every(({ type }) => type === 'text' || type === 'hardBreak'))
      return saysNothing(inner) ? [] : [[...words(lead), ...inner]]
    return linesOf(inner, lead)
  })
}

export const joinedLines = (lines: readonly TextNode[][], between: () => TextNode[]): TextNode[] =>
  lines.flatMap((line, at) => (at > 0 ? [...between(), ...line] : line))

/** Words of one look in a row are one node. */
export function joined(nodes: readonly TextNode[]): TextNode[] {
  const all: TextNode[] = []
  for (const node of nodes) {
    const before = all.at(-1)
    const own = marksOf(node)
    if (before?.text !== undefined && node.text !== undefined && marksOf(before) === own) before.text += node.text
    else all.push({ ...node })
    const last = all.at(-1)
    if (last?.text !== undefined && last !== undefined) last.text = last.text.replace(/ {2,}/g, ' ')
  }
  return all.map(({ marks, ...node }) => ({ ...node, ...(marks && marks.length > 0 && { marks }) }))
}
const marksOf = ({ marks = [] }: TextNode) => JSON.stringify(marks)
