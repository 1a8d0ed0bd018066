import { Fragment, Slice } from '@tiptap/pm/model'
import { CellSelection } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import type { TextNode } from '#lib/text/json'
import { asTable, pasteIntoTable } from '#lib/text/pasted-inside'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import {
  arrowInTable,
  deleteTable,
  insertTable,
  shapeCommands,
  tabInTable,
  tableAt,
  toggleHeader,
  writeBeside,
} from '#lib/text/table-commands'
import { validateDraft } from '#lib/text/validate'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, row, say, table } from '#tests/support/texts'
import { twoWriters, writersApart } from '#tests/support/writer'

const full = () => {}
const shape = shapeCommands(full)
const { rowBelow, columnAfter, deleteRow, deleteColumn } = shape
const p = (words = '') => (words ? block('paragraph', say(words)) : { type: 'paragraph' })
const draft = (...blocks: TextNode[]) =>
  textToUpdate(validateDraft(doc(block('headline', say('Docks')), { type: 'standfirst' }, ...blocks)))
const ships = () => table('Ships', [row('Port', 'Ships'), row('Velm', '9')])
/** Each cell of the table as the page has it, a line a row. */
const cells = (writer: ReturnType<typeof twoWriters>[0]) => {
  const rows: string[] = []
  writer.state().doc.descendants((node) => {
    if (node.type.name === 'tableRow') rows.push(node.children.map((cell) => cell.textContent).join('|'))
  })
  return rows.join('\n')
}

describe('in a table', () => {
  const [me] = twoWriters(draft(p('Before'), ships()))

  test('Tab goes from the caption to each cell, and from the last one to a new row', () => {
    me.goBehind('Ships')
    me.run(tabInTable(1, full))
    expect(me.seen()).toContain('[]Port')
    for (const cell of ['[Ships]', '[Velm]', '[9]']) {
      me.run(tabInTable(1, full))
      expect(me.seen()).toContain(cell)
    }
    me.run(tabInTable(1, full))
    me.type('Karethin')
    expect(cells(me)).toBe('Port|Ships\nVelm|9\nKarethin|')
    me.run(tabInTable(-1, full))
    expect(me.seen()).toContain('[9]')
  })

  test('arrows go to the cell above and below, to the caption, and out, to a paragraph of its own', () => {
    const [one] = twoWriters(draft(p('Before'), ships()))
    one.goBehind('Port')
    one.run(arrowInTable(1))
    expect(one.seen()).toContain('[]Velm')
    one.run(arrowInTable(1))
    one.type('After')
    expect(one.seen()).toMatch(/9\nAfter\[\]$/)
    one.goBehind('Port')
    one.run(arrowInTable(-1))
    one.type(' in port')
    expect(one.seen()).toContain('Ships in port[]')
  })

  test('rows and columns are added and deleted, and the last one takes the table along', () => {
    const [one] = twoWriters(draft(ships(), p('After')))
    one.goBehind('Velm')
    one.run(rowBelow)
    one.run(columnAfter)
    expect(cells(one)).toBe('Port||Ships\nVelm||9\n||')
    one.run(deleteColumn)
    expect(cells(one)).toBe('|Ships\n|9\n|')
    one.goBehind('9')
    one.run(deleteRow)
    expect(cells(one)).toBe('|Ships\n|')
  })

  test('of one row, deleting the row deletes the table, and of a text that is nothing else leaves a paragraph', () => {
    const [one] = twoWriters(draft(table('', [row('a')])))
    one.goBehind('a')
    one.run(deleteRow)
    expect(one.state().doc.child(2).type.name).toBe('paragraph')
    one.undo()
    expect(cells(one)).toBe('a')
    one.goBehind('a')
    one.run(deleteTable)
    expect(one.state().doc.childCount).toBe(3)
  })

  test('one can write above and below it', () => {
    const [one] = twoWriters(draft(ships()))
    one.goBehind('Velm')
    one.run(writeBeside('below'))
    one.type('After')
    one.goBehind('Velm')
    one.run(writeBeside('above'))
    one.type('Before')
    expect(one.seen()).toBe('Docks\n\nBefore[]\nShips\nPort\nShips\nVelm\n9\nAfter')
  })

  test('of as many rows as there may be no row is added, and it is said', () => {
    let said = 0
    const [one] = twoWriters(
      draft(
        table(
          '',
          Array.from({ length: 500 }, (_, at) => row(`r${at}`)),
        ),
      ),
    )
    one.goBehind('r499')
    one.run(shapeCommands(() => (said += 1)).rowBelow)
    expect(said).toBe(1)
    expect(cells(one).split('\n')).toHaveLength(500)
    one.run(tabInTable(1, () => (said += 1)))
    expect(said).toBe(2)
  })
})

describe('a new table', () => {
  test('takes the place of an empty paragraph, or stands below a full one', () => {
    const [one] = twoWriters(draft(p('Before'), p()))
    one.goBehind('Before')
    one.run(insertTable)
    expect(one.state().doc.children.map(({ type }) => type.name)).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'table',
      'paragraph',
    ])
    one.type('Port')
    expect(cells(one)).toBe('Port||\n||\n||')
    expect(tableAt(one.state())?.table.attrs).toMatchObject({ headerRow: true, headerColumn: false })
  })

  test('made with the caret in the headline begins the text', () => {
    const [one] = twoWriters(draft(p('Before')))
    one.goBehind('Docks')
    one.run(insertTable)
    expect(one.state().doc.child(2).type.name).toBe('table')
  })
})

describe('two people in one table', () => {
  test('who add a row and a column at once fill no cell twice, and each sees the same', () => {
    const { writers, meet, docs } = writersApart(draft(ships()))
    const [me, her] = writers
    me.goBehind('Velm')
    me.run(rowBelow)
    me.run(tabInTable(1, full))
    her.goBehind('Velm')
    her.run(columnAfter)
    meet()
    expect(cells(me)).toBe('Port||Ships\nVelm||9\n|')
    expect(cells(her)).toBe(cells(me))
    // Both write on at once, and neither page puts anything in by itself.
    me.typeBehind('Velm', 'a')
    her.typeBehind('9', 'b')
    meet()
    expect(cells(her)).toBe('Port||Ships\nVelma||9b\n|')
    expect(cells(me)).toBe(cells(her))
    for (const each of docs)
      expect(plainText(validateDraft(repair(textOf(each))) as never).text).toContain('Velma |  | 9b')
    // The next who changes the shape fills the row.
    me.goBehind('Velma')
    me.run(rowBelow)
    meet()
    expect(cells(her)).toBe('Port||Ships\nVelma||9b\n||\n||')
  })

  test('who change the shapes of two tables at once leave a third as it is, and it does not grow', () => {
    const third = table('Short', [row('Long', 'row', 'here'), row('Brief')])
    const mine = table('Mine', [row('Dunmore')])
    const hers = table('Hers', [row('Kest')])
    const { writers, meet } = writersApart(draft(third, mine, hers))
    const [me, her] = writers
    for (let round = 0; round < 3; round += 1) {
      me.goBehind('Dunmore')
      me.run(columnAfter)
      her.goBehind('Kest')
      her.run(columnAfter)
      meet()
    }
    expect(cells(me)).toBe('Long|row|here\nBrief\nDunmore|||\nKest|||')
    expect(cells(her)).toBe(cells(me))
    me.goBehind('Brief')
    me.run(rowBelow)
    expect(cells(me)).toBe('Long|row|here\nBrief||\n||\nDunmore|||\nKest|||')
  })

  test('spans that run out of a table shrink before its shape is changed, and short rows get their cells', () => {
    const wide = { type: 'tableCell', attrs: { colspan: 2, rowspan: 3 }, content: [say('Wide')] }
    const [one] = twoWriters(draft(table('Spans', [{ type: 'tableRow', content: [wide] }, row('a', 'b')]), p()))
    one.goBehind('b')
    one.run(rowBelow)
    expect(cells(one)).toBe('Wide||\na|b\n|||')
    const spans: string[] = []
    one.state().doc.descendants(({ type, attrs }) => {
      if (type.name === 'tableCell') spans.push(`${attrs.colspan}×${attrs.rowspan}`)
    })
    expect(spans[0]).toBe('2×2')
  })

  test('who both make the first row a header, or write while the other does, lose nothing', () => {
    const { writers, meet } = writersApart(draft(ships()))
    const [me, her] = writers
    me.goBehind('Port')
    me.run(toggleHeader('headerRow'))
    her.typeBehind('Port', ' of call')
    her.run(toggleHeader('headerRow'))
    meet()
    expect(cells(me)).toBe('Port of call|Ships\nVelm|9')
    expect(cells(her)).toBe(cells(me))
    expect(tableAt(me.state())?.table.attrs.headerRow).toBe(true)
  })

  test('of whom each deletes a row keep the caption that a third is writing', () => {
    const { writers, meet, docs } = writersApart(draft(table('Ships', [row('a'), row('b')]), p('After')))
    const [me, her] = writers
    me.goBehind('a')
    me.run(deleteRow)
    her.goBehind('b')
    her.run(deleteRow)
    her.typeBehind('Ships', ' in port')
    meet()
    expect(validateDraft(repair(textOf(docs[0]))).content.slice(2)).toEqual([p('Ships in port'), p('After')])
    expect(textOf(docs[1])).toEqual(textOf(docs[0]))
  })

  test('whatever they do at once, both see the same, and it can be read without losing a word', () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      what: fc.constantFrom(...(Object.keys(shape) as (keyof typeof shape)[]), 'type', 'header', 'tab', 'undo'),
      where: fc.nat(),
      meets: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { writers, meet, docs } = writersApart(
          draft(p('Before'), table('Ships', [row('aaaa', 'bbbb'), row('cccc', 'dddd')]), p('After')),
        )
        for (const { who, what, where, meets } of steps) {
          const writer = writers[who as 0 | 1]
          const places: number[] = []
          writer.state().doc.descendants((node, at) => {
            if (node.type.name === 'tableCell') places.push(at + 1)
          })
          const place = places[where % Math.max(1, places.length)]
          if (place === undefined) break
          writer.goTo(place)
          if (what === 'type') writer.type('word')
          else if (what === 'header') writer.run(toggleHeader('headerRow'))
          else if (what === 'tab') writer.run(tabInTable(1, full))
          else if (what === 'undo') writer.undo()
          else writer.run(shape[what])
          if (meets) meet()
        }
        meet()
        expect(cells(writers[0])).toBe(cells(writers[1]))
        const texts = docs.map((each) => validateDraft(repair(textOf(each))))
        expect(texts[0]).toEqual(texts[1])
        expect(JSON.stringify(texts[0]).match(/word/g) ?? []).toHaveLength(
          JSON.stringify(textOf(docs[0])).match(/word/g)?.length ?? 0,
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('a paste into a table', () => {
  const slice = (nodes: TextNode[], schema = draftSchema) =>
    new Slice(Fragment.from(nodes.map((node) => schema.nodeFromJSON(node))), 0, 0)
  const pasteInto = (words: string, ...pasted: TextNode[]) => {
    const text = ships()
    const [one] = twoWriters(draft(text, p('After')))
    one.goBehind(words)
    let said = 0
    const view = { state: one.state(), dispatch: (tr: never) => one.run((_, dispatch) => (dispatch?.(tr), true)) }
    const done = pasteIntoTable(
      view as unknown as EditorView,
      {} as ClipboardEvent,
      slice(pasted, one.state().schema),
      () => {
        said += 1
      },
    )
    return { one, said, done }
  }

  test('of cells fills cells from the caret on, and the table grows', () => {
    const { one } = pasteInto('9', table('Other', [row('1', '2'), row('3', '4')]))
    expect(cells(one)).toBe('Port|Ships|\nVelm|1|2\n|3|4')
    expect(one.state().selection).toBeInstanceOf(CellSelection)
  })

  test('of paragraphs and lists becomes lines of the cell', () => {
    const { one } = pasteInto('9', p(' one'), block('bulletList', block('listItem', p('two'))))
    expect(one.seen()).toContain('9 one')
    const cell: string[] = []
    one.state().doc.descendants((node) => {
      if (node.type.name === 'tableCell') cell.push(node.textBetween(0, node.content.size, '', '\n'))
    })
    expect(cell.at(-1)).toBe('9 one\ntwo')
  })

  test('of more cells than a table has room for is not done, and said', () => {
    const { one, said, done } = pasteInto(
      '9',
      table(
        '',
        Array.from({ length: 500 }, () => row('a', 'b')),
      ),
    )
    expect([said, done]).toEqual([1, true])
    expect(cells(one)).toBe('Port|Ships\nVelm|9')
  })

  test('of a table with merged cells becomes lines, so that no cell is lost', () => {
    const merged = table('', [
      row({ ...row('wide').content?.[0], type: 'tableCell', attrs: { colspan: 2, rowspan: 1 } }),
      row('a', 'b'),
    ])
    expect(cells(pasteInto('9', merged).one)).toContain('Velm|9widea')
  })

  test('of rows beside a table is a table, and of one cell its words', () => {
    expect(asTable(slice([row('a', 'b')])).content.firstChild?.type.name).toBe('table')
    expect(asTable(slice([row('a')])).content.firstChild?.type.name).toBe('paragraph')
  })
})
