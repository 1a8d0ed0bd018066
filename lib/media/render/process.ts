/** Makes renditions of one stored picture in a process of its own: started by lib/media/process, which ends it when it takes too much. */
import { setPriority } from 'node:os'
import sharp, { type Sharp } from 'sharp'
import type { DrawWork } from '#lib/media/render/draw'

// Whoever reads or writes meanwhile comes first.
setPriority(15)
sharp.cache(false)
sharp.concurrency(1)

const writers: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  'image/avif': (image) => image.avif({ quality: 52, effort: 3 }),
  'image/webp': (image) => image.webp({ quality: 76, effort: 4 }),
  'image/jpeg': (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }),
}

const { from, wanted }: DrawWork = JSON.parse(process.argv[2] ?? '{}')
const value = []
for (const { path, part, type, width } of wanted) {
  const write = writers[type]
  if (!write) throw new Error(`No rendition is of the type ${type}.`)
  const picture = part ? sharp(from).extract(part) : sharp(from)
  const made = await write(picture.resize({ width, withoutEnlargement: true })).toFile(path)
  value.push({ path, width: made.width, height: made.height })
}
process.stdout.write(JSON.stringify({ value }))
