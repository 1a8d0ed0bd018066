/** Makes renditions of a stored file, and stores them under names made from their content. */
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rectangleIn } from '#lib/media/crops'
import { extensionOf } from '#lib/media/extensions'
import { processLimits } from '#lib/media/limits'
import { ownCopy } from '#lib/media/own-copy'
import { inProcess } from '#lib/media/process'
import { type DrawWork, drawn } from '#lib/media/render/draw'
import { mediaStore } from '#lib/media/store/chosen'
import { fetchTo } from '#lib/media/store/fetch'
import { keyIn } from '#lib/media/store/store'
import { inWorkFolder } from '#lib/media/work-folder'

export type Original = { type: string; hash: Uint8Array; salt: Uint8Array }
export type ToRender = { id: string; crop: string; type: string; width: number }
export type Rendered = { id: string; key: string; bytes: number; width: number; height: number }

const program = 'lib/media/render/process.ts'

/** Throws where the file is not in the store. `stopped` gives it up. */
export function render(
  { type, hash, salt }: Original,
  wanted: readonly ToRender[],
  stopped?: AbortSignal,
): Promise<Rendered[]> {
  return inWorkFolder(async (folder) => {
    const desk = join(folder, 'desk')
    await mkdir(desk)
    const from = join(desk, 'from')
    const key = keyIn('files', `${Buffer.from(hash).toString('hex')}.${extensionOf(type)}`)
    if (!(await fetchTo(mediaStore(), [key], from))) throw new Error('A file of the library is not in its store.')
    const work: DrawWork = {
      from,
      wanted: wanted.map(({ id, crop, type, width }) => ({
        path: join(desk, id),
        part: rectangleIn(crop),
        type,
        width,
      })),
    }
    const made = await inProcess(program, work, { folder: desk, limits: processLimits, shape: drawn, stopped })
    return await Promise.all(
      wanted.map(async (one, at) => {
        const path = join(folder, one.id)
        await ownCopy(join(desk, one.id), path)
        const { width = 0, height = 0 } = made[at] ?? {}
        const bytes = await readFile(path)
        const key = `${nameOf(salt, bytes)}.${extensionOf(one.type)}`
        await mediaStore().put(keyIn('public', key), path)
        return { id: one.id, key, bytes: bytes.length, width, height }
      }),
    )
  })
}

export const nameOf = (salt: Uint8Array, bytes: Uint8Array): string =>
  createHash('sha256').update(salt).update(bytes).digest('hex').slice(0, 40)
