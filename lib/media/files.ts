/** Recordings and documents of the library as pieces show them: a step of whatever reads or publishes a piece. */
import { createHash } from 'node:crypto'
import { advisoryLock } from '#lib/advisory-locks'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { libraryPath, publicPath } from '#lib/media/address'
import { extensionOf } from '#lib/media/extensions'
import type { FrozenFile } from '#lib/media/frozen-file'
import { mediaStore } from '#lib/media/store/chosen'
import { type Key, keyIn, StoreFailed } from '#lib/media/store/store'
import { message } from '#lib/messages/message'

const select = {
  ...{ id: true, form: true, type: true, bytes: true, duration: true, pages: true },
  ...{ credit: true, copyright: true, licence: true, hash: true, salt: true, name: true },
} as const

async function rowsOf(tx: Pick<Tx, 'mediaFile'>, ids: readonly string[]) {
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

const publicOf = ({ hash, salt, type }: { hash: Uint8Array; salt: Uint8Array; type: string }): Key =>
  keyIn('public', `${createHash('sha256').update(salt).update(hash).digest('hex').slice(0, 40)}.${extensionOf(type)}`)

/**
 * Puts their bytes where readers get them: before the transaction in which a piece goes out, for it may take longer than that may. A name is made
 * of the salt and the content, so that to do it again changes nothing, and what is there of a piece that did not go out in the end is known to
 * nobody, and swept after a day. Refuses while the store is away, or without the bytes.
 */
export async function copyFiles(tx: Pick<Tx, 'mediaFile'>, ids: readonly string[]): Promise<void> {
  for (const file of await rowsOf(tx, ids)) {
    const stored = keyIn('files', `${Buffer.from(file.hash).toString('hex')}.${extensionOf(file.type)}`)
    const done = await orRefused(file.name, mediaStore().copy(stored, publicOf(file)))
    if (!done) throw new Refusal(message('publications.fileGone', { file: file.name }))
  }
}

/** What is frozen of them. Their bytes stay from now on: the sweep waits for the transaction. Refuses what `copyFiles` has not put there. */
export async function publishedFiles(tx: Tx, ids: readonly string[]): Promise<FrozenFile[]> {
  const rows = await rowsOf(tx, ids)
  for (const key of rows.map(publicOf).toSorted()) await advisoryLock(tx, 'storedFiles', key)
  return Promise.all(
    rows.map(async ({ hash, salt, name, ...file }) => {
      const key = publicOf({ hash, salt, type: file.type })
      if (!(await orRefused(name, mediaStore().head(key))))
        throw new Refusal(message('publications.fileNotPublic', { file: name }))
      return { ...file, path: publicPath(key.slice('public/'.length)) }
    }),
  )
}

const orRefused = <T>(file: string, asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    if (error instanceof StoreFailed) throw new Refusal(message('publications.fileNotPublic', { file }))
    throw error
  })
