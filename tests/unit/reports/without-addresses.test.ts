import { expect, test } from 'vitest'
import { withoutAddresses } from '#lib/reports/without-addresses'

test.each([
  ['550 5.1.1 <ada@reader.example>: no such user', '550 5.1.1 <…>: no such user'],
  ['550 ADA@Reader.Example unknown', '550 … unknown'],
  ['550 "ada@xn--rder-loa.example" unknown', '550 "…" unknown'],
  ["550 relay=ada+o'brien@reader.example; try mailto:ada@reader.example", '550 …; try mailto:…'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
  ['', ''],
])('of %j what is kept is %j', (said, kept) => {
  expect(withoutAddresses(said)).toBe(kept)
})
