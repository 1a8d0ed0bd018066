/** Files that come in all the way: announced, put where they are read, read. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#lib/auth/actor'
import { announceUpload, takeNext, uploadArrived } from '#lib/uploads/commands'
import { ownUpload } from '#lib/uploads/queries'

/** Sends these bytes, and gives the id of their way here. */
export async function sent(actor: Actor, bytes: Buffer, name = 'harbour.jpg'): Promise<string> {
  const id = crypto.randomUUID()
  await announceUpload(actor, { id, name, size: bytes.length })
  const path = join(mkdtempSync(join(tmpdir(), 'sent-')), 'file')
  writeFileSync(path, bytes)
  await uploadArrived(actor, id, path)
  return id
}

/** The same, read: gives the id of the file. */
export async function arrived(actor: Actor, bytes: Buffer, name?: string): Promise<string> {
  const id = await sent(actor, bytes, name)
  while (await takeNext(new Date())) {}
  const { fileId } = await ownUpload(actor, id)
  if (!fileId) throw new Error('This file was not taken.')
  return fileId
}
