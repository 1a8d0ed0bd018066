import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withoutAppSegments } from '#lib/uploads/intake/jpeg-segments'
import { sourcePhoto } from '#tests/support/media'

test('metadata goes, and every pixel stays', async () => {
  const photo = await sourcePhoto({ width: 200, height: 120 })
  const stripped = Buffer.from(withoutAppSegments(photo))
  for (const secret of ['Exif', 'Photoshop', 'KSTL-0042', 'a remark', 'jumb'])
    expect([photo.includes(secret), stripped.includes(secret)], secret).toEqual([true, false])
  const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer()
  expect((await pixels(stripped)).equals(await pixels(photo))).toBe(true)
})

test.each([
  ['nothing', []],
  ['what is no JPEG', [1, 2, 3, 4, 5]],
  ['a JPEG that ends in a segment', [0xff, 0xd8, 0xff, 0xe1, 0xff]],
])('%s is given back as it came', (_, bytes) => {
  const given = Uint8Array.from(bytes)
  expect([...withoutAppSegments(given)]).toEqual([...given])
})

test('a segment that says it is longer than the file does no harm', () => {
  const given = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2])
  expect([...withoutAppSegments(given)]).toEqual([0xff, 0xd8])
})
