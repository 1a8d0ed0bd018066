import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withoutAppSegments } from '#lib/uploads/intake/jpeg-segments'
import { sourcePhoto } from '#tests/support/media'

test('metadata goes, and every pixel stays', async () => {
  const photo = await sourcePhoto({ width: 200, height: 120 })
  const stripped = Buffer.from(withoutAppSegments(photo) ?? [])
  for (const secret of ['Exif', 'Photoshop', 'KSTL-0042', 'a remark', 'jumb'])
    expect([photo.includes(secret), stripped.includes(secret)], secret).toEqual([true, false])
  const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer()
  expect((await pixels(stripped)).equals(await pixels(photo))).toBe(true)
})

test('a scan in several parts loses what stands between them, and what stands behind the end', async () => {
  const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: 'teal' } })
    .jpeg({ progressive: true })
    .toBuffer()
  const scan = photo.indexOf(Buffer.from([0xff, 0xda]), photo.indexOf(Buffer.from([0xff, 0xda])) + 2)
  const remark = Buffer.from([0xff, 0xfe, 0, 9, ...Buffer.from('at home')])
  const hidden = Buffer.concat([photo.subarray(0, scan), remark, photo.subarray(scan), Buffer.from('Exif behind')])
  const stripped = Buffer.from(withoutAppSegments(hidden) ?? [])
  expect(stripped.equals(Buffer.from(withoutAppSegments(photo) ?? []))).toBe(true)
  expect([stripped.includes('at home'), stripped.includes('behind')]).toEqual([false, false])
})

test.each([
  ['nothing', []],
  ['what is no JPEG', [1, 2, 3, 4, 5]],
  ['a JPEG that ends in a segment', [0xff, 0xd8, 0xff, 0xe1, 0xff]],
  ['a segment that says it is longer than the file', [0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2]],
  ['a segment that begins with no marker', [0xff, 0xd8, 0x00, 0xe1, 0, 2]],
])('%s is not taken', (_, bytes) => {
  expect(withoutAppSegments(Uint8Array.from(bytes))).toBeNull()
})
