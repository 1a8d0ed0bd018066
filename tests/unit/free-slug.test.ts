import { expect, test } from 'vitest'
import { freeSlugAmong } from '#lib/free-slug'

const having = (...slugs: string[]) => slugs.map((slug) => ({ slug }))

test('a slug that nobody has stays as it is', () => {
  expect(freeSlugAmong(having('harbour', 'port-of-call'), 'port')).toBe('port')
})

test('a taken one gets the first number that is free', () => {
  expect(freeSlugAmong(having('port'), 'port')).toBe('port-2')
  expect(freeSlugAmong(having('port', 'port-2', 'port-4'), 'port')).toBe('port-3')
})
