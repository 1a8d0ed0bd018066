import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

test('what readers’ pages do beyond being read is three kilobytes of script, the search included', () => {
  const weights = ['site.js', 'search.js'].map((name) => brotliCompressSync(readFileSync(`public/${name}`)).length)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(3 * 1024)
})
