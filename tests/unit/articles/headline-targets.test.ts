import { expect, test } from 'vitest'
import { measured } from '#lib/articles/headline-targets'
import { Profile } from '#lib/generated/prisma/enums'

test.each([
  ['brief', 0, 'empty', []],
  ['brief', 12, 'short', []],
  ['brief', 56, 'long', []],
  ['news', 65, 'fits', ['search']],
  ['interview', 80, 'fits', ['search', 'card']],
] as const)('a headline of a %s with %i characters is %s', (profile, length, fit, cut) => {
  const now = measured(profile, 'headline', length)
  expect([now.fit, now.cut.map(({ place }) => place)]).toEqual([fit, cut])
})

test('every profile has an aim for both lines that can be met', () => {
  for (const profile of Object.values(Profile))
    for (const line of ['headline', 'standfirst'] as const) {
      const { least, most } = measured(profile, line, 1)
      expect(least).toBeLessThan(most)
    }
})
