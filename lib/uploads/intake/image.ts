/** Draws a picture anew: upright, in sRGB, and with nothing in the file but the picture. */
import { stat, writeFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import phash from 'sharp-phash'
import { rgbaToThumbHash } from 'thumbhash'
import { message } from '#lib/messages/message'
import { coloursOf } from '#lib/uploads/intake/colours'
import { withoutErased } from '#lib/uploads/intake/erased'
import { Refused } from '#lib/uploads/intake/refused'
import type { IntakeWork, Taken } from '#lib/uploads/intake/taken'
import type { FileType } from '#lib/uploads/intake/type'
import { wordsOf } from '#lib/uploads/intake/words'

// Of the formats that libvips reads, those alone that the library takes.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadNsgif',
  ],
})
sharp.cache(false)
sharp.concurrency(1)

type Written = { type: string; write: (image: Sharp) => Sharp }

const png: Written = { type: 'image/png', write: (image) => image.png({ compressionLevel: 9 }) }
const jpeg: Written = {
  type: 'image/jpeg',
  write: (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
}
/** A format that loses nothing becomes one that loses nothing. */
const written: Readonly<Record<string, Written>> = { 'image/png': png, 'image/apng': png, 'image/gif': png }
const webp: Written = { type: 'image/webp', write: (image) => image.webp({ quality: 92 }) }

/** Refuses what is too large before a pixel of it is decoded, and what can't be decoded to its end. */
export async function takeImage({ from, to, limits }: IntakeWork, { type }: FileType): Promise<Taken> {
  if ((await stat(from)).size > limits.inMemory)
    throw new Refused(message('media.pictureTooLarge', { most: limits.inMemory / 1_000_000 }))
  const image = () => sharp(from, { failOn: 'warning', limitInputPixels: limits.pixels, sequentialRead: true })
  const head = await readable(type, () => sharp(from, { limitInputPixels: false }).metadata())
  if (head.width * head.height > limits.pixels)
    throw new Refused(
      message('media.tooManyPixels', { most: limits.pixels / 1_000_000, width: head.width, height: head.height }),
    )
  const { given, findings } = await wordsOf(from, type, head)
  const kind = written[type] ?? (head.hasAlpha ? webp : jpeg)
  const upright = image()
    .autoOrient()
    .resize({ width: limits.edge, height: limits.edge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  // Decoded first and written then: a disk that is full is no fault of the picture.
  // Decoded first and written then: a disk that is full is no fault of the picture.
  const { data, info } = await readable(type, async () =>
    kind.write(head.hasAlpha ? await withoutErased(upright) : upright).toBuffer({ resolveWithObject: true }),
  )
  await writeFile(to, data)
  const isShrunk = Math.max(head.width, head.height) > limits.edge
  return {
    form: 'image',
    type: kind.type,
    width: info.width,
    height: info.height,
    ...(await looksOf(to)),
    findings: [
      ...findings,
      ...(isShrunk ? (['shrunk'] as const) : []),
      ...((head.pages ?? 1) > 1 ? (['moving'] as const) : []),
    ],
    given,
  }
}

async function readable<T>(type: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch {
    throw new Refused(message(/hei[cf]$/.test(type) ? 'media.heic' : 'media.brokenPicture'))
  }
}

/** A placeholder, what pictures that look alike have in common, and colours. */
async function looksOf(path: string) {
  const small = sharp(path).resize({ width: 100, height: 100, fit: 'inside' }).ensureAlpha()
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true })
  return {
    thumbhash: Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64'),
    perceptualHash: await phash(path),
    colours: coloursOf(data),
  }
}
