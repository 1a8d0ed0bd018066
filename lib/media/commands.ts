/** Bytes leave the store once no row names them. */
import { advisoryLock } from '#lib/advisory-locks'
import { db, type Tx } from '#lib/db'
import { log } from '#lib/log'
import { extensionOf } from '#lib/media/extensions'
import { mediaStore } from '#lib/media/store/chosen'
import { uploadOf } from '#lib/media/store/quarantined'
import { type Area, keyIn } from '#lib/media/store/store'
import { sweep } from '#lib/media/store/sweep'
import { shownAmong } from '#lib/uses/shown-files'

/** Removes what was made of pictures under these names, but for those that name anything by now. What is missed here, the sweep of the store finds. */
export async function removeMade(names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  try {
    await db.$transaction(async (tx) => {
      const files = names.toSorted()
      for (const file of files) await advisoryLock(tx, 'storedFiles', keyIn('public', file))
      const named = await namedAmong(tx, { area: 'public', files, uploads: new Set() })
      const gone = files.filter((file) => !named.has(file))
      await Promise.all(gone.map((file) => mediaStore().remove(keyIn('public', file))))
    })
  } catch (err) {
    log.warn({ err }, 'what nothing shows any more is removed later')
  }
}

/** Removes from the store what no row names any more (lib/media/store/sweep). Gives how many. */
export async function sweepStore(now: Date, uploads: ReadonlySet<string>): Promise<number> {
  const { id, sweeps } = await db.installation.findFirstOrThrow({ select: { id: true, sweeps: true } })
  return sweep(mediaStore(), {
    now,
    installation: { id, sweeps },
    named: (area, files) => namedAmong(db, { area, files, uploads }),
    // Before the store says so: a database that fell behind its store is an old one.
    count: async () => void (await db.installation.updateMany({ data: { sweeps: { increment: 1 } } })),
    // The same bytes may come again at this very moment: whoever writes their row waits, and then looks whether they are there.
    alone: (area, file, remove) =>
      db.$transaction(async (tx) => {
        await advisoryLock(tx, 'storedFiles', keyIn(area, file))
        if ((await namedAmong(tx, { area, files: [file], uploads })).has(file)) return false
        return remove()
      }),
  })
}

type Among = { area: Area; files: string[]; uploads: ReadonlySet<string> }

async function namedAmong(tx: Tx | typeof db, { area, files, uploads }: Among): Promise<ReadonlySet<string>> {
  if (area === 'quarantine') return new Set(files.filter((file) => uploads.has(uploadOf(file))))
  if (area === 'public') {
    const rows = await tx.mediaRendition.findMany({ where: { key: { in: files } }, select: { key: true } })
    return new Set([...rows.flatMap(({ key }) => key ?? []), ...(await shownAmong(tx, files))])
  }
  const hashes = files.map((file) => Uint8Array.from(Buffer.from(file.split('.', 1)[0] ?? '', 'hex')))
  const rows = await tx.mediaFile.findMany({ where: { hash: { in: hashes } }, select: { hash: true, type: true } })
  return new Set(rows.map(({ hash, type }) => `${Buffer.from(hash).toString('hex')}.${extensionOf(type)}`))
}
