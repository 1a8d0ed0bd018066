import { expect, test } from 'vitest'
import { entryText } from '#lib/coverage/entry-text'
import { claimsIn } from '#lib/text/claims'
import { plainText } from '#lib/text/plain'

const ids = () => {
  let count = 0
  return () => {
    count += 1
    return `019a0000-0000-7000-8000-00000000000${count}`
  }
}

test('an empty line parts paragraphs, and each is a claim where somebody says so', () => {
  const typed = { headline: 'The gate opens', text: 'The gate is open.\nBoth halves.\n\n \n\nNobody is hurt.' }
  const { text, claims } = entryText(typed, ids())
  expect(plainText(text, 'en')).toMatchObject({
    headline: 'The gate opens',
    standfirst: '',
    text: 'The gate is open.\nBoth halves.\n\nNobody is hurt.',
  })
  expect(claims.map(({ words }) => words)).toEqual(['The gate is open.\nBoth halves.', 'Nobody is hurt.'])
  expect(claimsIn(text).map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
})

test('without anybody who says so, nothing is a claim; without a headline, there is none', () => {
  const { text, claims } = entryText({ headline: '', text: 'The gate is open.' }, null)
  expect(claims).toEqual([])
  expect(plainText(text, 'en')).toMatchObject({ headline: '', text: 'The gate is open.' })
})
