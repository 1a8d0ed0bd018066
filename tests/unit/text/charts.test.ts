import { describe, expect, test } from 'vitest'
import { chartOf, chartsIn, longestUnit } from '#lib/text/chart'
import { chartAt, insertChart, moveChart, setChart } from '#lib/text/chart-commands'
import { changesIn, compared } from '#lib/text/compare'
import { inertHtml } from '#lib/text/inert-html'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { validateDraft, validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { english } from '#tests/support/english'
import { block, cell, chart, claimId, doc, noted, row, say, table } from '#tests/support/texts'
import { twoWriters, writersApart } from '#tests/support/writer'

const article = (...blocks: TextNode[]) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks)
const rows = [row('Port', '2024', '2025'), row('Velm', '12', '4.5'), row('Karst', '–', '-3')]
const ships = chart('Ships a day', rows, { chartUnit: 'ships' })
const claim = { type: 'claim', attrs: { id: claimId } }
const [one, two] = [block('paragraph', say('one')), block('paragraph', say('two'))]
const why = (node: TextNode) => {
  const wrong = chartOf(node)?.wrong
  return wrong ? english(wrong) : null
}

describe('a chart in a text', () => {
  test('is a table that stays as it is, and says its figures', () => {
    expect(validateText(article(ships))).toEqual(article(ships))
    expect(chartOf(ships)).toEqual({
      kind: 'column',
      unit: 'ships',
      title: 'Ships a day',
      description: null,
      categories: ['Velm', 'Karst'],
      series: [
        { name: '2024', values: [12, null] },
        { name: '2025', values: [4.5, -3] },
      ],
      wrong: null,
    })
    expect(chartOf(table('Ships', rows))).toBeNull()
    expect(plainText(article(ships)).text).toContain('Velm | 12 | 4.5')
  })

  test('reads the decimals as the chart says, whatever the language of the piece', () => {
    const of = (chartDecimals: string) =>
      chartOf(chart('', [row('', 'Ships'), row('Velm', '1.234')], { chartDecimals }))?.series[0]?.values
    expect(of('point')).toEqual([1.234])
    expect(of('comma')).toEqual([1234])
  })

  test('reads neither notes nor what is only suggested as figures', () => {
    const suggested = { ...say('9'), marks: [{ type: 'insertion', attrs: {} }] }
    const noted9 = { ...cell('12'), content: [say('12'), noted('Estimated'), suggested] }
    expect(chartOf(chart('', [row('Port', 'Ships'), row('Velm', noted9)]))?.series[0]?.values).toEqual([12])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['a kind that there is not', { chart: 'pie' }, 'a chart is of columns'],
    ['markup as its kind', { chart: '<svg onload=alert(1)>' }, 'a chart is of columns'],
    ['other decimals', { chartDecimals: 'dot' }, 'a point or a comma'],
    ['a unit that is too long', { chartUnit: 'x'.repeat(longestUnit + 1) }, 'at most 60 characters'],
    ['a unit of two lines', { chartUnit: 'a\nb' }, 'one line'],
    ['an empty description', { chartDescription: '' }, 'one line of at most 1,000'],
    ['a number as its description', { chartDescription: 7 }, 'one line of at most 1,000'],
  ])('is refused with %s', (_, attrs, words) => {
    expect(() => validateDraft(article(chart('', rows, attrs)))).toThrow(words)
  })

  test.each<[string, TextNode[], string]>([
    [
      'a cell that is no number',
      [row('Port', 'Ships'), row('Velm', 'nine')],
      'In row 2, column 2, “nine” is no number.',
    ],
    [
      'merged cells',
      [row('Port', cell('Ships', { colspan: 2 })), row('Velm', '1', '2')],
      'Some of its cells are merged.',
    ],
    ['one column', [row('Port'), row('Velm')], 'a column of names and at least one of numbers'],
    ['only a head', [row('Port', 'Ships')], 'a column of names and at least one of numbers'],
    [
      'seven series',
      [row('', '1', '2', '3', '4', '5', '6', '7'), row('a', '1', '2', '3', '4', '5', '6', '7')],
      'more than 6 columns',
    ],
    ['41 columns to draw', [row('', 'a'), ...Array.from({ length: 41 }, () => row('b', '1'))], 'more than 40 rows'],
    ['series without names', [row('', '', 'b'), row('a', '1', '2')], 'needs a name in the first row'],
    ['no number at all', [row('', 'a'), row('b', '–')], 'no number in it'],
  ])('says why it can’t be drawn with %s', (_, lines, words) => {
    expect(why(chart('', lines))).toContain(words)
  })

  test('knows which claims stand in its title and its figures', () => {
    const title = {
      ...ships,
      content: [block('tableCaption', { ...say('Ships'), marks: [claim] }), ...(ships.content ?? []).slice(1)],
    }
    expect(chartsIn(article(one, title, block('factBox', ships))).map(({ claims }) => [...claims])).toEqual([
      [claimId],
      [],
    ])
  })

  test('stays one when it is put in order, and is compared word by word', () => {
    const uneven = chart('Ships', [row('Port', 'Ships'), row('Velm')])
    const [mended] = repair(article(uneven)).content.slice(2)
    expect(mended?.attrs).toMatchObject({ chart: 'column' })
    const figures = [row('Port', '2024', '2025'), row('Velm', '13', '4.5'), row('Karst', '–', '-3')]
    const after = chart('Ships a day', figures, { chartUnit: 'ships' })
    expect(changesIn(compared(article(ships), article(after)))).toEqual({ added: 1, removed: 1 })
  })
})

describe('a chart that is pasted', () => {
  const copied = (attributes: string) =>
    `<p>before</p><table ${attributes}><caption>Ships</caption><tbody><tr><td>Port</td><td>Ships</td></tr><tr><td>Velm</td><td>1</td></tr></tbody></table>`

  test('from a piece stays a chart wherever it stands in what is pasted', () => {
    const ours = 'data-header-row="" data-header-column="" data-chart="bar" data-decimals="comma" data-unit="ships"'
    expect(inertHtml(copied(ours))).toMatch(/<table [^>]*data-chart="bar"[^>]*data-unit="ships"/)
  })

  test('from elsewhere is a table', () => {
    expect(inertHtml(copied(''))).not.toContain('data-chart')
  })
})

const unset = { chartUnit: null, chartDescription: null, chartOutline: null }
const attributes = { chart: 'line', chartDecimals: 'point', ...unset } as const
const made = {
  attributes,
  title: 'Ships',
  rows: [
    ['Port', 'Ships'],
    ['Velm', '12'],
  ],
  named: true,
}

function begin(...blocks: TextNode[]) {
  const [me, they] = twoWriters(textToUpdate(validateDraft(article(...blocks))))
  const blocksNow = (writer = me) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2) ?? []
  return { me, they, run: me.run, blocksNow }
}

describe('who writes', () => {
  test('puts a chart below the paragraph of the caret with its title selected, and an undo takes it out', () => {
    const { me, they, run, blocksNow } = begin(one, two)
    me.goBehind('one')
    expect(run(insertChart(made))).toBe(true)
    expect(blocksNow()).toEqual([
      one,
      chart('Ships', [row('Port', 'Ships'), row('Velm', '12')], { chart: 'line' }),
      two,
    ])
    expect(blocksNow(they)).toEqual(blocksNow())
    const { from, to } = me.state().selection
    expect(me.state().doc.textBetween(from, to)).toBe('Ships')
    me.undo()
    expect(blocksNow()).toEqual([one, two])
  })

  test('puts none into another table', () => {
    const { me, run, blocksNow } = begin(ships, two)
    me.goBehind('Velm')
    expect(run(insertChart(made))).toBe(false)
    expect(blocksNow()).toEqual([ships, two])
  })

  test('makes a table a chart and a table again, with every cell as it is', () => {
    const plain = table('Ships', [row('Port', 'Ships'), row('Velm', '1')], { headerRow: true, headerColumn: true })
    const { me, run, blocksNow } = begin(plain, two)
    me.goBehind('Velm')
    run(setChart({ attributes: { ...attributes, chartUnit: 'ships' }, named: true }))
    expect(chartAt(me.state())?.chart).toMatchObject({ kind: 'line', unit: 'ships' })
    run(setChart(null))
    expect(blocksNow()).toEqual([plain, two])
  })

  test('says of a table that becomes a chart whether its first row is names', () => {
    const plain = table('Ships', [row('Velm', '1'), row('Karst', '2')], { headerRow: true })
    const { me, run } = begin(plain, two)
    me.goBehind('Velm')
    run(setChart({ attributes, named: false }))
    expect(chartAt(me.state())?.chart).toMatchObject({ categories: ['Velm', 'Karst'], wrong: null })
    run(setChart({ attributes, named: true }))
    expect(chartAt(me.state())?.chart).toMatchObject({ categories: ['Karst'], series: [{ name: '1' }] })
  })

  test('moves a chart up and down among the blocks, and not above the text', () => {
    const { me, run, blocksNow } = begin(one, ships, two)
    me.goBehind('Velm')
    expect(run(moveChart('up'))).toBe(true)
    expect(blocksNow()).toEqual([ships, one, two])
    expect(chartAt(me.state())).not.toBeNull()
    expect(run(moveChart('up'))).toBe(false)
    run(moveChart('down'))
    run(moveChart('down'))
    expect(blocksNow()).toEqual([one, two, ships])
    expect(run(moveChart('down'))).toBe(false)
  })
})

describe('two people at one chart', () => {
  const apart = (...blocks: TextNode[]) => {
    const { writers, meet } = writersApart(textToUpdate(validateDraft(article(...blocks))))
    const now = () => writers.map((writer) => withoutUnset(writer.state().doc.toJSON()).content?.slice(2))
    return { writers, meet, now }
  }

  test('who change its kind, its unit and its figures at once keep all three', () => {
    const { writers, meet, now } = apart(ships, two)
    const [me, they] = writers
    me.goBehind('Velm')
    me.run((state, dispatch) => {
      dispatch?.(state.tr.setNodeAttribute(chartAt(state)?.at ?? 0, 'chart', 'bar'))
      return true
    })
    they.goBehind('12')
    they.type('0')
    they.run((state, dispatch) => {
      dispatch?.(state.tr.setNodeAttribute(chartAt(state)?.at ?? 0, 'chartUnit', 'tugs'))
      return true
    })
    meet()
    const [mine, theirs] = now()
    expect(mine).toEqual(theirs)
    expect(mine && chartOf(mine[0] as TextNode)).toMatchObject({
      kind: 'bar',
      unit: 'tugs',
      series: [{ values: [120, null] }, {}],
    })
  })

  test('who move it and write in it at once lose no figure', () => {
    const { writers, meet, now } = apart(one, ships, two)
    const [me, they] = writers
    me.goBehind('Velm')
    me.run(moveChart('up'))
    they.goBehind('12')
    they.type('0')
    meet()
    const [mine, theirs] = now()
    expect(mine).toEqual(theirs)
    expect(JSON.stringify(mine)).toContain('"120"')
  })

  test('of whom one makes it a table keep what the other one writes', () => {
    const { writers, meet, now } = apart(ships, two)
    const [me, they] = writers
    me.goBehind('Velm')
    me.run(setChart(null))
    they.goBehind('12')
    they.type('0')
    meet()
    const [mine, theirs] = now()
    expect(mine).toEqual(theirs)
    expect(mine?.[0]?.attrs).toEqual({ headerRow: true, headerColumn: true })
    expect(JSON.stringify(mine)).toContain('"120"')
  })
})
