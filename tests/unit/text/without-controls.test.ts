import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutControls } from '#lib/text/without-controls'

test.each([
  ['one\ttwo\nthree', 'one\ttwo\nthree'],
  ['one\r\ntwo\rthree\u000bfour\u000cfive\u0085six', 'one\ntwo\nthree\nfour\nfive\nsix'],
  ['\u0000\u0007\u001b[31mred\u007f\u009f', '[31mred'],
  ['\ud83d half \ude00, 😀 whole', ' half , 😀 whole'],
  ['می\u200cخواهد', 'می\u200cخواهد'],
])('%j is kept as %j', (words, kept) => {
  expect(withoutControls(words)).toBe(kept)
})

test('what is left is well formed, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (words, code) => {
      const kept = withoutControls(words + String.fromCharCode(code))
      expect(kept.isWellFormed()).toBe(true)
      expect(/[^\P{Cc}\n\t]/u.test(kept)).toBe(false)
      expect(withoutControls(kept)).toBe(kept)
    }),
  )
})
