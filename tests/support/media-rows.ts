/** Files of the library for tests, straight from the database: there are no bytes behind them. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { FileChange } from '#lib/media/input'

export async function someFile(more: Partial<Prisma.MediaFileUncheckedCreateInput> = {}): Promise<string> {
  const data = {
    form: 'image',
    type: 'image/jpeg',
    hash: new Uint8Array(randomBytes(32)),
    salt: new Uint8Array(randomBytes(16)),
    bytes: 9,
    width: 900,
    height: 600,
    name: 'harbour.jpg',
    ...more,
  } as const
  return (await db.mediaFile.create({ data, select: { id: true } })).id
}

/** The way on which this person has just sent a file. */
export async function justSent(fileId: string, { personId }: Pick<Actor, 'personId'>): Promise<void> {
  const { createdAt } = await db.mediaFile.update({ where: { id: fileId }, data: { uploadedById: personId } })
  const data = { id: randomUUID(), personId, fileId, name: 'harbour.jpg', size: 9, state: 'ready', createdAt } as const
  await db.mediaUpload.create({ data })
}

/** What the form of a new file sends. */
export const emptyForm: FileChange = {
  version: 1,
  alt: '',
  decorative: false,
  caption: '',
  credit: '',
  copyright: '',
  licence: '',
  sourceId: '',
  tagIds: [],
  people: [],
  place: '',
  takenAt: '',
  rightsUntil: '',
  rightsWhere: '',
  rightsUses: '',
  rightsCost: '',
  focusX: 500,
  focusY: 500,
  crops: {},
}
