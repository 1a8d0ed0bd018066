/** Weekdays and dates of the demo newsroom agree with the calendar, whatever day it is started on. */
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dayWordsIn, withDays } from '../../../prisma/seed/demo/days.ts'

const friday = Temporal.PlainDate.from('2027-01-01')
const on = (text: string, language = 'en') => withDays(text, friday, language)

test('a weekday is counted from the day of the piece, forwards and backwards, over the end of a year', () => {
  expect(on('on {day:0}, after {day:-2} and before {day:3}')).toBe('on Friday, after Wednesday and before Monday')
})

test('a working day is the next one, or the last one, when the day itself is of a weekend', () => {
  expect(on('{workday:0} {workday:1} {workday:2} {workday:3} {workday:4}')).toBe('Friday Monday Monday Monday Tuesday')
  expect(on('{workday:-5} {workday:-4}')).toBe('Friday Monday')
  expect(withDays('{workday:-1}', Temporal.PlainDate.from('2027-01-03'), 'en')).toBe('Friday')
})

test.each([
  ['en', 'Wednesday 30 December 1 January January 2026'],
  ['ur', 'بدھ 30 دسمبر 1 جنوری جنوری 2026'],
  ['ar', 'الأربعاء 30 ديسمبر 1 يناير يناير 2026'],
  ['fa', 'چهارشنبه ۳۰ دسامبر ۱ ژانویه ژانویه 2026'],
  ['fr', 'mercredi 30 décembre 1er janvier janvier 2026'],
  ['es', 'miércoles 30 de diciembre 1 de enero enero 2026'],
])('days are told in the words of the piece: %s', (language, said) => {
  expect(on('{day:-2} {date:-2} {date:0} {month:0} {year:-1}', language)).toBe(said)
})

test('a month is counted in months, at the end of a long one too', () => {
  expect(withDays('{month:1} {month:-11}', Temporal.PlainDate.from('2027-01-31'), 'en')).toBe('February February')
})

test('a claim in the same line stays a claim', () => {
  expect(on('{It closed on {day:-1}}[port,{date:-1}]')).toBe('{It closed on Thursday}[port,31 December]')
})

test.each(['{weekday:1}', '{day:one}', '{days:1}'])('%s is refused', (word) => {
  expect(() => on(`on ${word}`)).toThrow(word)
})

test('what is left to the calendar can be counted', () => {
  expect(dayWordsIn('{day:-2} and {month:+4}')).toEqual([
    { kind: 'day', distance: -2 },
    { kind: 'month', distance: 4 },
  ])
})
