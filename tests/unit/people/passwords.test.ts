import { describe, expect, test } from 'vitest'
import { whyNotPassword } from '#lib/people/passwords'
import { english } from '#tests/support/english'

const own = ['Zala Mirkovič', 'zala.mirkovic@newsroom.example']

describe('a password', () => {
  test.each([
    ['a sentence', 'the ferry leaves at six'],
    ['one of eight letters', 'vjkqopmt'],
    ['one with every character there is', 'ž漢🚢 ﷽ "\'\\;'],
    ['one of two hundred characters', 'abcd '.repeat(40)],
    ['one that begins like a name', 'zalaswims every morning'],
  ])('may be %s', (_, password) => {
    expect(whyNotPassword(password, own)).toBeNull()
  })

  test.each([
    ['too short', 'abc def', 'at least 8'],
    ['too short, counted in characters', '🚢🚢🚢🚢', 'at least 8'],
    ['too long', `${'abcd '.repeat(40)}x`, 'at most 200'],
    ['known to everybody', 'Password', 'first that others would try'],
    ['known, with a year', 'Newsroom2026!', 'first that others would try'],
    ['known, with dots', 'q.w.e.r.t.y.u.i.o.p', 'first that others would try'],
    ['one letter', 'aaaaaaaaaaaa', 'first that others would try'],
    ['a row of digits', '12345678', 'first that others would try'],
    ['a row of letters backwards', 'hgfedcba', 'first that others would try'],
    ['the own name', 'Zala Mirkovič', 'Your name'],
    ['the own name with a year', 'mirkovič1984', 'Your name'],
    ['the own address', 'zala.mirkovic@newsroom.example', 'Your name'],
  ])('%s: %s', (_, password, why) => {
    expect(english(whyNotPassword(password, own))).toContain(why)
  })
})
