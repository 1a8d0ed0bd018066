import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersOf, type TextNode } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { gridOf, spanOf, tableBounds } from '#lib/text/table-grid'
import { tableStructure } from '#lib/text/table-structure'
import { validateText } from '#lib/text/validate'
import { block, cell, doc, noted, row, say, table } from '#tests/support/texts'

const article = (...blocks: TextNode[]) => doc({ type: 'headline' }, { type: 'standfirst' }, ...blocks)
const mended = (...blocks: TextNode[]) => validateText(repair(article(...blocks))).content.slice(2)
const p = (words: string) => block('paragraph', say(words))

describe('a table', () => {
  test('that is in order comes back as it was, with its header row and its merged cells', () => {
    const fine = table(
      'Ships',
      [row('Port', cell('Ships', { colspan: 2 })), row(cell('Velm', { rowspan: 2 }), '9', '8'), row('7', '6')],
      {
        headerRow: true,
      },
    )
    expect(mended(fine)).toEqual([fine])
  })

  test('to which one person added a column and another a row has a cell in every place', () => {
    const ragged = table('', [row('Port', 'Ships', ''), row('Velm', '9', ''), row('Karethin', '4')])
    expect(mended(ragged)).toEqual([
      table('', [row('Port', 'Ships', ''), row('Velm', '9', ''), row('Karethin', '4', '')]),
    ])
  })

  test('keeps spans within itself', () => {
    const wild = table('', [row(cell('a', { rowspan: 9 }), 'b'), row(cell('c', { colspan: 3 }))])
    expect(mended(wild)).toEqual([
      table('', [row(cell('a', { rowspan: 2 }), 'b', '', ''), row(cell('c', { colspan: 3 }))]),
    ])
  })

  test('with two captions has one, with the words of both', () => {
    const two = block(
      'table',
      block('tableCaption', say('Ships')),
      block('tableCaption', say('Tugs')),
      block('tableRows', row('a')),
    )
    expect(mended({ ...two, attrs: { headerRow: false, headerColumn: false } })).toEqual([
      {
        ...table('', [row('a')]),
        content: [
          block('tableCaption', say('Ships'), { type: 'hardBreak' }, say('Tugs')),
          block('tableRows', row('a')),
        ],
      },
    ])
  })

  test('without a cell leaves the words of its caption', () => {
    expect(mended(table('Ships', []))).toEqual([p('Ships')])
    expect(mended(table('', [block('tableRow')]), p('on'))).toEqual([p('on')])
  })

  test('in a cell of another one becomes lines of that cell', () => {
    const inner = table('Inner', [row('x', 'y')])
    const outer = table('', [row({ ...cell(''), content: [say('a'), inner] })])
    expect(lettersOf(mended(outer)[0])).toBe('aInnerxy')
  })

  test('is a line for each row in plain text, under its caption', () => {
    const { text, wordCount } = plainText(
      article(p('Before'), table('Ships', [row('Port', 'Ships'), row('Velm', ''), row('', '')]), p('After')),
    )
    expect(text).toBe('Before\n\nShips\n\nPort | Ships\nVelm | \n\nAfter')
    expect(wordCount).toBe(6)
  })

  test('keeps a row in its line where a cell has two', () => {
    const two = { ...cell(''), content: [say('a'), { type: 'hardBreak' }, say('b')] }
    expect(plainText(article(table('', [row(two, 'c')]))).text).toBe('a b | c')
  })

  test('has its header cells say what for', () => {
    const shown = tableStructure(
      table(
        '',
        [row(cell('Port', { rowspan: 2 }), cell('Ships', { colspan: 2 })), row('in', 'out'), row('Velm', '1', '2')],
        {
          headerRow: true,
          headerColumn: true,
        },
      ),
    )
    expect(shown).toEqual([
      'table',
      {},
      [
        'thead',
        {},
        [
          'tr',
          {},
          ['th', { rowspan: 2, scope: 'col' }, say('Port')],
          ['th', { colspan: 2, scope: 'colgroup' }, say('Ships')],
        ],
        ['tr', {}, ['th', { scope: 'col' }, say('in')], ['th', { scope: 'col' }, say('out')]],
      ],
      ['tbody', {}, ['tr', {}, ['th', { scope: 'row' }, say('Velm')], ['td', {}, say('1')], ['td', {}, say('2')]]],
    ])
  })
})

test('no arrangement of spans makes cells stand in each other, or a table wider than can be shown', () => {
  const spans = fc.record({ colspan: fc.integer({ min: 1, max: 40 }), rowspan: fc.integer({ min: 1, max: 500 }) })
  fc.assert(
    fc.property(fc.array(fc.array(spans, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
      const grid = gridOf(rows, spanOf)
      const taken = new Set<string>()
      for (const [at, cells] of grid.rows.entries())
        for (const { column, colspan, rowspan } of cells) {
          expect(at + rowspan).toBeLessThanOrEqual(rows.length)
          for (let down = 0; down < rowspan; down += 1)
            for (let along = 0; along < colspan; along += 1) {
              const place = `${at + down} ${column + along}`
              expect(taken.has(place)).toBe(false)
              taken.add(place)
            }
        }
      const missing = grid.missing.reduce((sum, count) => sum + count, 0)
      expect(taken.size + missing).toBe(grid.width * rows.length)
      expect(grid.width).toBeLessThanOrEqual(tableBounds.columns * 6)
    }),
  )
})

describe('a footnote', () => {
  const plain = (...nodes: TextNode[]) => plainText(article(block('paragraph', ...nodes))).text
  const other = '0192f000-0000-7000-8000-0000000000f2'

  test('stands in brackets at its place in plain text', () => {
    expect(plain(say('It closed'), noted('Since 1990'), say(' on Monday.'))).toBe('It closed [Since 1990] on Monday.')
    expect(plain(say('It closed'), noted('Since 1990'), say('.'))).toBe('It closed [Since 1990].')
    expect(plain(say('It closed '), noted('One'), noted('Two', other))).toBe('It closed [One] [Two]')
    expect(plain(noted('One'), say('Then'))).toBe('[One] Then')
  })

  test('keeps its words apart from those around it, however they are counted', () => {
    expect(plainText(article(block('paragraph', say('It closed'), noted('Since'), say('then')))).wordCount).toBe(4)
  })

  test('is no claim, also when somebody cited the words while somebody else made a note of them', () => {
    const both = { ...say('a'), marks: [{ type: 'claim', attrs: { id: other } }, ...(noted('').marks ?? [])] }
    expect(mended(block('paragraph', both))).toEqual([block('paragraph', noted('a'))])
  })

  test('has an id, and no other name', () => {
    expect(() => validateText(article(block('paragraph', noted('a', '"><b>'))))).toThrow(
      'a footnote is named by its id',
    )
  })
})
