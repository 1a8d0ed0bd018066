import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assetPath, hashOf } from '#lib/site/assets'
import { manifest } from '#lib/site/manifest'
import { site } from '#lib/site/site'
import { hashedName } from '#server/edge/hashed-names'

test('the manifest carries the publication’s name, and the colours of its paper and ink', () => {
  const { name, background_color, theme_color } = manifest()
  const tokens = readFileSync('components/tokens.css', 'utf8')
  expect(name).toBe(site.name)
  expect(tokens).toContain(`--paper: light-dark(${background_color},`)
  expect(tokens).toContain(`--ink: light-dark(${theme_color},`)
})

test.each([
  'site.js',
  'embeds.js',
  'icon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'icon-192.png',
  'icon-512.png',
] as const)('%s is linked by the name that the edge knows it by', (name) => {
  expect(hashedName(assetPath(name))).toEqual({ file: `/${name}`, hash: hashOf(readFileSync(`public/${name}`)) })
})

test.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
])('%s is a picture of %i pixels each way', (name, size) => {
  const bytes = readFileSync(`public/${name}`)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size])
})

test('favicon.ico holds three sizes, whole', () => {
  const bytes = readFileSync('public/favicon.ico')
  expect([0, 2, 4].map((at) => bytes.readUInt16LE(at))).toEqual([0, 1, 3])
  const entries = [6, 22, 38].map((at) => [bytes[at], bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)] as const)
  expect(entries.map(([size]) => size)).toEqual([16, 32, 48])
  for (const [size, , start] of entries) expect(bytes.readUInt32BE(start + 16)).toBe(size)
  const last = entries.at(-1)
  expect(last && last[1] + last[2]).toBe(bytes.length)
})
