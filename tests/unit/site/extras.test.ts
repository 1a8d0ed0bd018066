import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sourcesIn } from '#tests/support/reader-page-law'

test('what readers’ pages do beyond being read is three kilobytes of script, the search included', () => {
  const weights = ['site.js', 'search.js'].map((name) => brotliCompressSync(readFileSync(`public/${name}`)).length)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(3 * 1024)
})

test('what a running coverage does beyond that is two and a half kilobytes, on its own page alone', () => {
  expect(brotliCompressSync(readFileSync('public/live.js')).length).toBeLessThanOrEqual(2.5 * 1024)
  const linking = sourcesIn('app/(site)', 'components/site').filter((file) =>
    readFileSync(file, 'utf8').includes("assetPath('live.js')"),
  )
  expect(linking).toEqual(['components/site/coverage.tsx'])
})
