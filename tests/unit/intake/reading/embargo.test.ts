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
])('“%s” ends at %s', (line, iso) => {
  expect(embargoIn(line, context)?.iso).toBe(iso)
})
