/** Pictures that look alike are found by how many bits of their hashes differ. */
import phash from 'sharp-phash'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { looksLike } from '#lib/media/queries'
import { someone } from '#tests/support/articles'
import { drawing } from '#tests/support/media'
import { someFile } from '#tests/support/media-rows'

let ines: Actor
beforeAll(async () => {
  ines = await someone('reporter')
})

const hashOf = (bits: string) => BigInt.asIntN(64, BigInt(`0b${bits}`))
const named = async (name: string, bits: string) => someFile({ name, perceptualHash: hashOf(bits) })
const names = async (id: string) => (await looksLike(ines, id)).map(({ name }) => name)

test('a copy in another size, compression and brightness is found, and another picture is not', async () => {
  const first = await drawing(900, 600, 7).png().toBuffer()
  const copy = await drawing(900, 600, 7).resize(300).modulate({ brightness: 1.15 }).jpeg({ quality: 35 }).toBuffer()
  const other = await drawing(900, 600, 2).png().toBuffer()
  const id = await named('first.png', await phash(first))
  await named('copy.jpg', await phash(copy))
  await named('other.png', await phash(other))
  expect(await names(id)).toEqual(['copy.jpg'])
})

test('the most alike come first, up to six bits apart, at most twelve, and the sign counts as a bit', async () => {
  const base = `1${'0110'.repeat(15)}011`
  const differing = (count: number) => [...base].map((bit, at) => (at < count ? String(1 - Number(bit)) : bit)).join('')
  const id = await named('base', base)
  for (const count of [7, 6, 1, 3]) await named(`${count} bits`, differing(count))
  expect(await names(id)).toEqual(['1 bits', '3 bits', '6 bits'])
  for (let at = 0; at < 12; at += 1) await named(`same ${at}`, base)
  expect(await names(id)).toHaveLength(12)
  expect((await names(id)).every((name) => name.startsWith('same'))).toBe(true)
})

test('what is no picture looks like nothing', async () => {
  const sound = () => someFile({ form: 'sound', type: 'audio/mpeg', name: 'a.mp3' })
  await sound()
  expect(await names(await sound())).toEqual([])
})
