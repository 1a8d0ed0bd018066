/** Recordings and documents of the library as pieces show them: a step of whatever reads or publishes a piece. */
import { createHash } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { libraryPath, publicPath } from '#lib/media/address'
import { extensionOf } from '#lib/media/extensions'
import type { FrozenFile } from '#lib/media/frozen-file'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn, StoreFailed } from '#lib/media/store/store'
import { message } from '#lib/messages/message'

const select = {
  ...{ id: true, form: true, type: true, bytes: true, duration: true, pages: true },
  ...{ credit: true, copyright: true, licence: true, hash: true, salt: true, name: true },
} as const

async function rowsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await tx.mediaFile.findMany({ where: { id: { in: [...new Set(ids)] } }, select })
  const byId = new Map(rows.map((row) => [row.id, row]))
  // As the text has them: feeds offer the first recording.
  return [...new Set(ids)].flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { form, ...file } = row
    return form === 'image' ? [] : [{ ...file, form }]
  })
}

/** As the newsroom may see and hear them: from the library itself. */
export async function filesToReview(tx: Tx, ids: readonly string[]): Promise<FrozenFile[]> {
  const rows = await rowsOf(tx, ids)
  return rows.map(({ hash: _, salt: __, name: ___, ...file }) => ({ ...file, path: `${libraryPath}/${file.id}/file` }))
}

/**
 * Makes them public, and gives what is frozen of them. A name is made of the salt and the content, so that to do it again changes nothing, and
 * what is public of a piece that did not go out in the end is known to nobody. Refuses while the store is away, or without the bytes.
 */
export async function publishedFiles(tx: Tx, ids: readonly string[]): Promise<FrozenFile[]> {
  const rows = await rowsOf(tx, ids)
  return Promise.all(
    rows.map(async ({ hash, salt, name, ...file }) => {
      const ending = extensionOf(file.type)
      const stored = keyIn('files', `${Buffer.from(hash).toString('hex')}.${ending}`)
      const shown = `${createHash('sha256').update(salt).update(hash).digest('hex').slice(0, 40)}.${ending}`
      // The sweep removes it while no publication shows it.
      await advisoryLock(tx, 'storedFiles', keyIn('public', shown))
      await copied(stored, keyIn('public', shown), name)
      return { ...file, path: publicPath(shown) }
    }),
  )
}

async function copied(from: ReturnType<typeof keyIn>, to: ReturnType<typeof keyIn>, file: string): Promise<void> {
  const done = await mediaStore()
    .copy(from, to)
    .catch((error: unknown) => {
      if (error instanceof StoreFailed) throw new Refusal(message('publications.fileNotPublic', { file }))
      throw error
    })
  if (!done) throw new Refusal(message('publications.fileGone', { file }))
}
