import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '#lib/csv'
import { styleRule } from '#lib/house-style/input'
import { planOf, tableOf } from '#lib/house-style/table'
import { sentenceIn } from '#lib/messages/all'

const rule = (term: string, more = {}) => styleRule.parse({ term, explanation: 'Because.', ...more })
const cells = (text: string) => readCsv(text)?.map(({ cells }) => cells)

test.each([['a,b\r\n1,2\r\n'], ['\ufeffa;b\n1;2'], ['a\tb\r1\t2'], ['"a","b"\n\n"1","2"\n,\n']])(
  '%j is a table of two columns',
  (text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  },
)

test('what stands between quotation marks may hold all that parts cells', () => {
  expect(cells('a,b\n"x, ""y""\nz",2\nc,d')).toEqual([
    ['a', 'b'],
    ['x, "y"\nz', '2'],
    ['c', 'd'],
  ])
  expect(readCsv('a\n"x\ny"\nz')?.map(({ line }) => line)).toEqual([1, 2, 4])
  expect(readCsv('a\n"never closed')).toBeNull()
})

test('what a spreadsheet would run goes out with an apostrophe, and comes back without', () => {
  const rows = [['=1+1', '+x', '-y', '@z', "'=a", "it's", '\t=b']]
  const written = writeCsv(rows)
  for (const cell of written.matchAll(/"([^"]*)"/g)) expect(cell[1]).not.toMatch(/^[=+\-@\t]/)
  expect(cells(written)).toEqual(rows)
})

test('what went out comes in as the same', () => {
  const rules = [
    rule('claimed', { suggestions: ['said', 'told'], severity: 'warning' }),
    rule('it (is|was)', { kind: 'pattern', language: 'en', active: false, inQuotes: true, caseSensitive: true }),
    rule('=x', { explanation: 'Says “=”, "twice"; really.' }),
  ].map((each, id) => ({ ...each, id: String(id) }))
  expect(planOf(tableOf(rules), rules)).toEqual({ added: [], changed: [], same: 3, bad: [] })
})

test('each line is new, another, the same, or told what is wrong with it', () => {
  const here = [
    { ...rule('claimed'), id: 'one' },
    { ...rule('regime'), id: 'two' },
  ]
  const table = [
    'Term;Explanation;Severity;Kind;Active',
    'claimed;Because.;;;',
    'regime;Because.;warning;;',
    'thug;Because.;hint;words;no',
    'thug;Again.;;;',
    ';Because.;;;',
    '(x;Because.;;pattern;',
    'y;Because.;loud;;',
    'z;Because.;;;perhaps',
  ].join('\n')
  const { added, changed, same, bad } = planOf(table, here)
  expect(same).toBe(1)
  expect(changed).toEqual([{ id: 'two', rule: rule('regime', { severity: 'warning' }) }])
  expect(added).toEqual([rule('thug', { active: false })])
  expect(bad.map(({ line, why }) => `${line} ${sentenceIn('en', why)}`.slice(0, 34))).toEqual([
    '5 Line 4 has the same words in the',
    '6 Say which words the rule is abou',
    '7 This pattern can’t be read. Brac',
    '8 A rule is a hint or a warning.',
    '9 “perhaps” is neither yes nor no.',
  ])
})

test('what is no such table is refused', () => {
  expect(() => planOf('', [])).toThrow('can’t be read')
  expect(() => planOf('a,b\n1,2', [])).toThrow('term, explanation')
})
