import { describe, expect, test } from 'vitest'
import { longestImport } from '#lib/intake/limits'
import { cleanText } from '#lib/intake/reading/clean'
import { longestText } from '#lib/text/validate'
import { english } from '#tests/support/english'

describe('what nobody can see in a text', () => {
  test.each([
    ['line ends of Windows', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['zero-width spaces and soft hyphens', 'har\u200bbo\u00adur\ufeff', 'harbour'],
    ['marks that turn the direction', 'pay \u202e001\u202c now', 'pay 001 now'],
    ['single control characters', 'bell\u0007 rings', 'bell rings'],
  ])('%s go', (_, raw, text) => {
    expect(cleanText(raw)).toEqual({ text, notes: [] })
  })

  test.each([
    ['a space that does not break', '10\u00a0km'],
    ['the joiners of Persian and Urdu', 'می\u200cخواهم'],
    ['curly quotes', '“It’s over”'],
  ])('%s stays', (_, raw) => {
    expect(cleanText(raw).text).toBe(raw)
  })

  test('half a letter becomes a sign that is said', () => {
    const { text, notes } = cleanText('a\ud800b')
    expect({ text, notes: notes.map(english) }).toEqual({
      text: 'a\ufffdb',
      notes: ['One character was broken and stand as \ufffd.'],
    })
  })

  test('letters that were decoded wrongly before are mended where that is certain, and said either way', () => {
    const mended = cleanText('itâ€™s over')
    expect(mended.text).toBe('it’s over')
    expect(mended.notes.map(english)).toEqual([expect.stringContaining('wrong encoding')])
    const left = cleanText('cafÃ© ☂ Ã\nover')
    expect(left.notes.map(english)).toEqual([expect.stringContaining('decoded wrongly')])
  })

  test.each([
    ['nothing', '', 'not one letter'],
    ['only spaces and signs', ' \n\t—*** \u200b', 'not one letter'],
    ['NUL characters', 'a\0b', 'NUL characters'],
    ['control characters all over', '\u0001\u0002\u0003'.repeat(40), 'control characters'],
    ['more than 400,000 characters', 'word '.repeat(80_001), 'longer than 400,000'],
    ['10 MB', 'x'.repeat(10_000_000), 'longer than 400,000'],
  ])('%s is refused', (_, raw, sentence) => {
    expect(() => cleanText(raw)).toThrow(sentence)
  })
})

test('as much may be brought in as an article may hold', () => {
  expect(longestImport).toBe(longestText)
})
