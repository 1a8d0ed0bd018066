/** A table as readers get it: its caption, its header row as `thead`, and header cells that say for what they are one. */
import type { TextNode } from '#lib/text/json'
import { lettersOf } from '#lib/text/json'
import type { MarkupAttributes, Structure, Tag } from '#lib/text/markup'
import { directed } from '#lib/text/own-direction'
import { gridOf, type Placed, spanned, spanOf } from '#lib/text/table-grid'

const childrenOf = (node: TextNode, type: string): TextNode[] =>
  (node.content ?? []).filter((child) => child.type === type)

export function tableStructure(table: TextNode): Structure {
  const [caption] = childrenOf(table, 'tableCaption')
  const rows = childrenOf(table, 'tableRows').flatMap((each) => childrenOf(each, 'tableRow'))
  const grid = gridOf(
    rows.map((row) => childrenOf(row, 'tableCell')),
    ({ attrs }) => spanOf(attrs),
  )
  // No cell reaches out of the head: as many rows are the head as its highest cell is high.
  const head = table.attrs?.headerRow === true ? Math.max(1, ...(grid.rows[0] ?? []).map(({ rowspan }) => rowspan)) : 0
  const first = table.attrs?.headerColumn === true ? 1 : 0
  const lines = grid.rows.map((cells, at): Structure => {
    const scopes = cells.map(({ column }) => (at < head ? 'col' : column < first ? 'row' : null))
    return ['tr', {}, ...cells.map((cell, index) => cellStructure(cell, scopes[index] ?? null))]
  })
  return [
    'table',
    {},
    ...(caption && lettersOf(caption).trim() !== '' ? [caption] : []),
    ...group('thead', lines.slice(0, head)),
    ...group('tbody', lines.slice(head)),
  ]
}

const group = (tag: Tag, lines: Structure[]): Structure[] => (lines.length > 0 ? [[tag, {}, ...lines]] : [])

function cellStructure({ cell, colspan, rowspan }: Placed<TextNode>, scope: 'col' | 'row' | null): Structure {
  const attributes: MarkupAttributes = { ...directed(cell.attrs ?? {}), ...spanned({ colspan, rowspan }) }
  const content = cell.content ?? []
  if (scope === null) return ['td', attributes, ...content]
  const wide = scope === 'col' ? colspan > 1 : rowspan > 1
  return ['th', { ...attributes, scope: wide ? `${scope}group` : scope }, ...content]
}
