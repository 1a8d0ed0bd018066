import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DecimalSign, decimalSignIn, decimalSignOf, decimalSigns, numberIn } from '#lib/text/chart-number'

describe('a number in a cell', () => {
  test.each<[string, DecimalSign, number]>([
    ['12', 'point', 12],
    ['1,234.5', 'point', 1234.5],
    ['1.234,5', 'comma', 1234.5],
    ['1 234,5', 'comma', 1234.5],
    ['1\u202f234', 'point', 1234],
    ['1’234.5', 'point', 1234.5],
    ['12,34,567', 'point', 1234567],
    ['−3', 'point', -3],
    ['–3', 'point', -3],
    ['-.5', 'point', -0.5],
    ['7%', 'point', 7],
    ['€ 12', 'point', 12],
    ['-£12', 'point', -12],
    ['1.5e3', 'point', 1500],
    ['١٬٢٣٤٫٥', 'point', 1234.5],
    ['۱۲۳٫۵', 'comma', 123.5],
    ['१२', 'point', 12],
    ['\u200f5\u200f', 'point', 5],
  ])('%s is read', (words, sign, value) => {
    expect(numberIn(words, sign)).toBe(value)
  })

  test.each(['', ' ', '-', '–', '…', '..', ':', 'n/a', 'NaN', 'null'])('“%s” is a gap', (words) => {
    expect(numberIn(words, 'point')).toBeNull()
  })

  test.each([
    'nine',
    '12 ships',
    '1,23',
    '1.2.3',
    '=SUM(A1:A9)',
    '<b>1</b>',
    'Infinity',
    '1e400',
    '1e16',
    '1e-13',
    '0x10',
    '--1',
    '1'.repeat(70),
  ])('“%s” is none', (words) => {
    expect(numberIn(words, 'point')).toBeUndefined()
  })

  test('is the same whichever language writes it', () => {
    const languages = ['en', 'de', 'fr', 'es', 'tr', 'ar-EG', 'fa', 'ur', 'hi-u-nu-deva', 'de-CH', 'en-IN']
    const value = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(value, fc.constantFrom(...languages), (number, language) => {
        const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(number)
        expect(numberIn(written, decimalSignIn(language))).toBe(number)
      }),
    )
  })

  test('of any letters is a number, a gap, or nothing, and never breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...decimalSigns), (words, sign) => {
        const value = numberIn(words, sign)
        expect(value === null || value === undefined || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

test.each<[string[], DecimalSign | null]>([
  [['1,5', '2'], 'comma'],
  [['1.234,5'], 'comma'],
  [['1.5'], 'point'],
  [['1,234.5'], 'point'],
  [['1,234'], null],
  [['1,5', '2.5'], null],
])('of %j the decimals follow: %s', (cells, sign) => {
  expect(decimalSignOf(cells)).toBe(sign)
})
