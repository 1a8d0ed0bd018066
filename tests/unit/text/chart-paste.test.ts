import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMessage } from '#lib/messages/message'
import { chartOf, figuresOf } from '#lib/text/chart'
import { longestPaste, namesColumns, pastedFigures, tableToChart } from '#lib/text/chart-paste'
import type { TextNode } from '#lib/text/json'
import { english } from '#tests/support/english'
import { block, say } from '#tests/support/texts'

const rows = [
  ['Port', 'Ships'],
  ['Velm', '12'],
]

describe('what is pasted as figures', () => {
  test.each([
    ['cells of a spreadsheet', 'Port\tShips\nVelm\t12\n'],
    ['CSV', 'Port,Ships\nVelm,12'],
    ['CSV with semicolons', 'Port;Ships\r\nVelm;12\r\n'],
    ['CSV with quotes', '"Port","Ships"\n"Velm","12"'],
    ['lines with strokes', 'Port|Ships\nVelm|12'],
    ['with a byte order mark, spaces and empty lines', '\ufeff Port , Ships \n\n Velm , 12 \n,,\n'],
    ['with empty columns behind', 'Port\tShips\t\t\nVelm\t12\t\t'],
  ])('is read from %s', (_, pasted) => {
    expect(pastedFigures(pasted)).toEqual(rows)
  })

  test('keeps commas that are decimals', () => {
    expect(pastedFigures('Velm\t1,5\nKarst\t2,5')).toEqual([
      ['Velm', '1,5'],
      ['Karst', '2,5'],
    ])
    expect(pastedFigures('Velm;1,5')).toEqual([['Velm', '1,5']])
  })

  test.each([
    ['', 'No table can be read from this.'],
    ['only words', 'No table can be read from this.'],
    ['x'.repeat(longestPaste + 1), '100,000 characters are the most'],
    [Array.from({ length: 500 }, (_, at) => `${at},1`).join('\n'), 'more than 400 rows'],
    [Array.from({ length: 50 }, () => '1').join(','), 'more than 6 columns'],
  ])('is refused with one sentence that says what to do', (pasted, why) => {
    const read = pastedFigures(pasted)
    expect(isMessage(read) && english(read)).toContain(why)
  })

  test('keeps HTML, formulas and turning marks as words, which are no numbers', () => {
    const read = pastedFigures('Port,Ships\n<img src=x onerror=alert(1)>,=1+1\n')
    expect(read).toEqual([
      ['Port', 'Ships'],
      ['<img src=x onerror=alert(1)>', '=1+1'],
    ])
    const given = { chart: 'bar', chartUnit: null, chartDecimals: 'point', chartOutline: null, named: true } as const
    const { wrong } = figuresOf(isMessage(read) ? [] : read, given)
    expect(wrong && english(wrong)).toBe(
      'In row 2, column 2, “=1+1” is no number. Write the number alone, or leave the cell empty.',
    )
  })

  test('comes back cell by cell from any table that a spreadsheet writes', () => {
    const cell = fc.stringMatching(/^[\p{L}\d.,;|"'<>=+-]{1,8}$/u)
    const table = fc
      .integer({ min: 2, max: 7 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
      )
    const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(table, fc.constantFrom('\t', ','), (lines, sign) => {
        const csv = lines.map((line) => line.map(quoted).join(sign)).join('\n')
        expect(pastedFigures(csv)).toEqual(lines)
      }),
    )
  })

  test('takes a stroke within quotes for a letter', () => {
    expect(pastedFigures('".","||"')).toEqual([['.', '||']])
  })

  test('never breaks, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (pasted) => {
        const read = pastedFigures(pasted)
        if (isMessage(read)) expect(english(read)).not.toBe('')
        else expect(new Set(read.map((line) => line.length)).size).toBe(1)
      }),
    )
  })
})

test('the first row names the columns, unless there is one column and the row holds its first number', () => {
  expect(namesColumns(rows)).toBe(true)
  expect(namesColumns([['Velm', '12']])).toBe(false)
  expect(namesColumns([['Port', '2024', '2025']])).toBe(true)
  expect(namesColumns([['', '']])).toBe(true)
})

describe('a table that is to be a chart', () => {
  const cell = (...content: TextNode[]) => block('tableCell', ...content)
  const table = (rows: TextNode[][], attrs: Record<string, unknown> = {}) => ({
    ...block('table', block('tableCaption'), block('tableRows', ...rows.map((cells) => block('tableRow', ...cells)))),
    attrs,
  })
  const marked = (words: string, type: string) => ({ ...say(words), marks: [{ type, attrs: { id: '1' } }] })

  test('is read as its chart is: without notes, and without what is only suggested', () => {
    const given = table(
      [
        [cell(say('Port')), cell(say('Ships'))],
        [cell(say('Velm'), marked('by the harbour', 'footnote')), cell(say('12'), marked('0', 'insertion'))],
      ],
      { chart: 'column', headerRow: true },
    )
    const { rows } = tableToChart(given)
    expect(rows).toEqual([
      ['Port', 'Ships'],
      ['Velm', '12'],
    ])
    expect(chartOf(given)?.series).toEqual([{ name: 'Ships', values: [12] }])
  })

  test('has names in its first row where it says so, or where it seems so before it is a chart', () => {
    const names = [
      [cell(), cell(say('2024'))],
      [cell(say('Velm')), cell(say('12'))],
    ]
    const none = [[cell(say('Velm')), cell(say('12'))]]
    const words = [[cell(say('Port')), cell(say('Ships'))], ...none]
    expect(tableToChart(table(words)).named).toBe(true)
    expect(tableToChart(table(none)).named).toBe(false)
    expect(tableToChart(table(none, { headerRow: true })).named).toBe(true)
    expect(tableToChart(table(names)).named).toBe(false)
    expect(tableToChart(table(words, { chart: 'bar' })).named).toBe(false)
  })
})
