import { expect, test } from 'vitest'
import { db } from '#lib/db'
import { searchForm } from '#lib/text/search-form'

async function inDatabase(words: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ form: string }[]>`
    SELECT search_form(words) AS form FROM unnest(${[...words]}::text[]) WITH ORDINALITY AS asked (words, at) ORDER BY at`
  return rows.map(({ form }) => form)
}

/** Letters and signs that no standard changes any more, those of newsrooms’ scripts among them. */
const blocks = [
  [0x20, 0x7ff],
  [0x900, 0x10ff],
  [0x1100, 0x11ff],
  [0x1e00, 0x206f],
  [0x2100, 0x214f],
  [0x3040, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xacff],
  [0xfb00, 0xfdff],
  [0xfe70, 0xffef],
] as const

test('the database finds words under the same form as the program', async () => {
  const letters = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
  const words = letters.map((code) => `${String.fromCodePoint(code)}A ${String.fromCodePoint(code)}é`)
  const forms = await inDatabase(words)
  const apart = words.filter((word, at) => forms[at] !== searchForm(word))
  expect(apart).toEqual([])
})

test('a name without end or of marks alone has the same form at both ends, and soon', async () => {
  const words = ['é'.repeat(1000), `a${'\u094d\u093c'.repeat(20_000)}`, '“a”\u00a0\t b'.repeat(400), '', '  ']
  expect(await inDatabase(words)).toEqual(words.map(searchForm))
})
