import { expect, test } from 'vitest'
import { embargoIn } from '#lib/intake/reading/embargo'

const context = { today: '2026-11-20', language: null }

test.each([
  ['EMBARGOED UNTIL 06:00 GMT, 24 November 2026', '2026-11-24T06:00Z'],
  ['EMBARGOED UNTIL 1800 GMT on 24 November 2026', '2026-11-24T18:00Z'],
  ['Embargo lifts 24 November 2026, 0600 GMT', '2026-11-24T06:00Z'],
  ['EMBARGOED UNTIL NOON, 24 November 2026', '2026-11-24T12:00'],
  ['EMBARGOED UNTIL 06:00 GMT-5, 24 November 2026', '2026-11-24T06:00-05:00'],
  ['EMBARGOED UNTIL 06:00 GMT+3, 24 November 2026', '2026-11-24T06:00+03:00'],
  ['EMBARGOED UNTIL 06:00 EST, 24 November 2026', '2026-11-24T06:00-05:00'],
  ['Embargo : la diffusion est autorisée le 24 novembre 2026 à 6h00', '2026-11-24T06:00'],
  ['EMBARGOED UNTIL 06:00, Tuesday 24 November', '2026-11-24T06:00'],
  ['EMBARGOED UNTIL 06:00, 3 January', '2027-01-03T06:00'],
  ['Embargo: 24.11.2026, 10:00 Uhr', '2026-11-24T10:00'],
  ['Sperrfrist bis 24. November 2026, 10 Uhr', '2026-11-24T10:00'],
])('“%s” ends at %s', (line, iso) => {
  expect(embargoIn(line, context)?.iso).toBe(iso)
})

test.each([
  'EMBARGOED UNTIL 10:00 ET, 24 November 2026',
  'EMBARGOED UNTIL 10 am Eastern Time, 24 November 2026',
  'EMBARGOED UNTIL THE REPORT IS LAID',
])('“%s” has no end that can be told', (line) => {
  expect(embargoIn(line, context)).toEqual({ iso: null, words: line })
})

test.each([
  'Embargo comercial a Quenna cumple 60 años el 24 de noviembre de 2026',
  'Embargoed goods worth 4m were seized on 24 November 2026 at 6:00.',
  'Embargos sind kein Mittel, sagt der Minister am 24. November 2026',
])('“%s” is a sentence on something else', (line) => {
  expect(embargoIn(line, context)).toBeNull()
})
