import { globSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixedAddresses } from '#server/edge/known-addresses'

test('every page of the site that takes no parameter, and every file in public, is known from the start', () => {
  const pages = globSync('app/(site)/**/{page.tsx,route.ts}')
    .filter((file) => !file.includes('['))
    .map(
      (file) =>
        file
          .replace('app/(site)', '')
          .replace('/(pages)', '')
          .replace(/\/(page\.tsx|route\.ts)$/, '') || '/',
    )
  const files = readdirSync('public').map((file) => `/${file}`)
  expect([...fixedAddresses].sort()).toEqual([...pages, ...files].sort())
})
