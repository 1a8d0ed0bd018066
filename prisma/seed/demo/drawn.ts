/** Draws the demo’s pictures, and puts them into the media store with what readers need of them. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import phash from 'sharp-phash'
import { rgbaToThumbHash } from 'thumbhash'
import type { MediaColour } from '#lib/generated/prisma/enums'
import { rectangleIn } from '#lib/media/crops'
import { type LeadPicture, renditionCrop, usualParts } from '#lib/media/lead'
import { nameOf } from '#lib/media/render/render'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn } from '#lib/media/store/store'
import { coloursOf } from '#lib/uploads/intake/colours'
import { height, seeded, width } from './drawings/svg.ts'
import { type DemoPicture, pictures } from './pictures.ts'

type Made = { crop: string; type: string; width: number; height: number; bytes: number; key: string }

export type Drawn = DemoPicture & {
  parts: LeadPicture['parts']
  file: {
    hash: Uint8Array<ArrayBuffer>
    salt: Uint8Array<ArrayBuffer>
    bytes: number
    width: number
    height: number
    thumbhash: Uint8Array<ArrayBuffer>
    perceptualHash: bigint
    colours: MediaColour[]
  }
  made: Made[]
}

/** By their key. Only here, where a demo newsroom is first loaded: a test has no need of them. */
export async function drawn(): Promise<Map<string, Drawn>> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-demo-'))
  try {
    const all = await Promise.all(pictures.map((picture) => drawOne(picture, folder)))
    return new Map(all.map((one) => [one.key, one]))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function drawOne(picture: DemoPicture, folder: string): Promise<Drawn> {
  const pixels = sharp(Buffer.from(picture.draw()))
  const finished = picture.photograph ? sharp(await grained(pixels)) : pixels
  const jpeg = await finished.flatten({ background: '#fff' }).jpeg({ quality: 88 }).toBuffer()
  const hash = createHash('sha256').update(jpeg).digest()
  const salt = randomBytes(16)
  const store = async (area: 'files' | 'public', name: string, bytes: Buffer) => {
    const path = join(folder, `${area}-${name}`)
    await writeFile(path, bytes)
    await mediaStore().put(keyIn(area, name), path)
  }
  await store('files', `${hash.toString('hex')}.jpg`, jpeg)
  const parts = usualParts({ crops: picture.crops ?? {}, focus: picture.focus ?? { x: 500, y: 500 } })
  const crops = new Set(['whole', ...Object.values(parts).map((part) => renditionCrop(part, { width, height }))])
  const made = await Promise.all(
    [...crops].flatMap((crop) =>
      sizes.map(async ([wide, type, ending]): Promise<Made> => {
        const part = rectangleIn(crop)
        const cut = part ? sharp(jpeg).extract(part) : sharp(jpeg)
        const small = cut.resize({ width: wide, withoutEnlargement: true })
        const written = type === 'image/webp' ? small.webp({ quality: 74, effort: 1 }) : small.jpeg({ quality: 76 })
        const { data, info } = await written.toBuffer({ resolveWithObject: true })
        const key = `${nameOf(salt, data)}.${ending}`
        await store('public', key, data)
        return { crop, type, width: wide, height: info.height, bytes: data.length, key }
      }),
    ),
  )
  const file = {
    hash: Uint8Array.from(hash),
    salt: Uint8Array.from(salt),
    bytes: jpeg.length,
    width,
    height,
    ...(await looksOf(jpeg)),
  }
  return { ...picture, parts, file, made }
}

/** Enough for phones and desktops. AVIF, which takes its time, is made when somebody works on a piece with the picture. */
const sizes = [
  [320, 'image/webp', 'webp'],
  [640, 'image/webp', 'webp'],
  [1280, 'image/webp', 'webp'],
  [1280, 'image/jpeg', 'jpg'],
] as const

/** A little out of focus, with noise over it. */
async function grained(picture: Sharp): Promise<Buffer> {
  const random = seeded(1)
  const noise = Buffer.from(Uint8Array.from({ length: 640 * 427 }, () => 106 + random.below(44)))
  const grain = await sharp(noise, { raw: { width: 640, height: 427, channels: 1 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer()
  return picture
    .flatten({ background: '#fff' })
    .blur(1.4)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 96, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

async function looksOf(picture: Buffer) {
  const small = sharp(picture).resize({ width: 100, height: 100, fit: 'inside' }).ensureAlpha()
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true })
  return {
    thumbhash: Uint8Array.from(rgbaToThumbHash(info.width, info.height, data)),
    perceptualHash: BigInt.asIntN(64, BigInt(`0b${await phash(picture)}`)),
    colours: coloursOf(data),
  }
}
