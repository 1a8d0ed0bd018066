/** Makes renditions of one stored picture in a process of its own: started by lib/media/process, which ends it when it takes too much. */
import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import sharp, { type Sharp } from 'sharp'
import type { DrawWork } from '#lib/media/render/draw'
import { isFullDisk } from '#lib/media/store/full-disk'

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

async function drawnAll() {
  const value = []
  for (const { path, part, type, width } of wanted) {
    const write = writers[type]
    if (!write) throw new Error(`No rendition is of the type ${type}.`)
    const picture = part ? sharp(from).extract(part) : sharp(from)
    const resized = picture.resize({ width, withoutEnlargement: true })
    const { data, info } = await write(resized).toBuffer({ resolveWithObject: true })
    await writeFile(path, data)
    value.push({ path, width: info.width, height: info.height })
  }
  return { value }
}

const full = (error: unknown) => {
  if (isFullDisk(error)) return { full: true }
  throw error
}
process.stdout.write(JSON.stringify(await drawnAll().catch(full)))
