/** Links by which somebody without an account sees a draft: as the newsroom lists them, and what they show to whoever holds one. */
import type { Actor } from '#lib/auth/actor'
import { tokenHash } from '#lib/auth/token'
import { db, type Tx } from '#lib/db'
import { validId } from '#lib/input'
import type { Stored } from '#lib/media/stored-answer'
import { asReadersSee } from '#lib/previews/as-readers-see'
import { contentOf } from '#lib/previews/content'
import type { Preview } from '#lib/previews/preview'
import { withOnward } from '#lib/previews/with-onward'
import { filesOfShare, shareOfFiles } from '#lib/shares/addresses'
import { filesShown } from '#lib/shares/files-shown'
import { standingOf, standingSelect } from '#lib/shares/live'
import type { Share } from '#lib/shares/share'
import { tellable } from '#lib/shares/tellable'
import { isUuid } from '#lib/text/uuid'
import { assertCanOn } from '#lib/workflow/belonging'

const mostListed = 100

/** The links to a piece, the newest first. Refuses whoever may not read it. */
export async function sharesOf(actor: Actor, id: string): Promise<Share[]> {
  const articleId = validId(id)
  await assertCanOn(db, actor, 'share.read', articleId)
  const now = new Date()
  const rows = await db.shareLink.findMany({
    where: { articleId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    take: mostListed,
    select: {
      ...standingSelect,
      ...{ id: true, name: true, mayComment: true, opened: true, lastOpenedAt: true },
      revision: { select: { number: true } },
      endedBy: { select: { name: true } },
    },
  })
  return rows.map(({ article, madeBy, endedBy, revision, ...row }) => ({
    ...row,
    standing: standingOf({ ...row, madeBy, article }, now),
    revision: revision?.number ?? null,
    madeBy: madeBy.name,
    endedBy: endedBy?.name ?? null,
  }))
}

export type Shared = { piece: Preview; mayComment: boolean; expiresAt: Date }

/** What the link with this token shows, at this moment. Null for one that does not work (any more), whatever the reason. */
export async function sharedPiece(token: string): Promise<Shared | null> {
  const found = await db.$transaction((tx) => shownBy(tx, { tokenHash: tokenHash(token) }), {
    isolationLevel: 'RepeatableRead',
  })
  if (!found) return null
  const { piece, mayComment, expiresAt } = found
  return { piece: await withOnward(piece), mayComment, expiresAt }
}

export type SharedFile = { made: { key: string; type: string; bytes: number | null } } | { stored: Stored }

/** A file by its address in the page of a link: as long as the link works and its page shows the file. Null for every other. */
export async function sharedFile(pass: string, name: string): Promise<SharedFile | null> {
  const id = shareOfFiles(pass)
  if (id === null) return null
  return db.$transaction(
    async (tx) => {
      const found = await shownBy(tx, { id })
      if (!found) return null
      const { names, ids } = filesShown(found.piece)
      if (names.has(name)) {
        const made = await tx.mediaRendition.findFirst({
          where: { key: name },
          select: { key: true, type: true, bytes: true },
        })
        return made?.key ? { made: { ...made, key: made.key } } : null
      }
      if (!ids.has(name) || !isUuid(name)) return null
      const stored = await tx.mediaFile.findFirst({
        where: { id: name, form: { not: 'image' } },
        select: { type: true, hash: true, name: true, bytes: true },
      })
      return stored && { stored }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

type Which = { tokenHash: Uint8Array<ArrayBuffer> } | { id: string }

async function shownBy(tx: Tx, which: Which) {
  const link = await tx.shareLink.findFirst({
    where: which,
    select: {
      ...standingSelect,
      ...{ id: true, articleId: true, mayComment: true },
      revision: { select: { number: true } },
    },
  })
  const now = new Date()
  if (!link || standingOf(link, now) !== 'works') return null
  const { id, articleId, mayComment, expiresAt, revision } = link
  const { content, names } = await contentOf(tx, articleId, revision?.number ?? null)
  const files = filesOfShare(id)
  const evidence = await tellable(tx, articleId, content.evidence)
  const piece = await asReadersSee(tx, { articleId, content: { ...content, evidence }, names, at: now, files })
  return { piece, mayComment, expiresAt }
}
