/** Files of the library for tests, straight from the database: there are no bytes behind them. */
import { randomBytes } from 'node:crypto'
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
