/** What would come of making two files one, and which were. */
import type { Actor } from '#lib/auth/actor'
import { assertCan, can } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { validId } from '#lib/input'
import { assertMergeable, type ReadFile, readPair } from '#lib/merging/read'
import {
  differingFields,
  type FileWords,
  type MergedField,
  type Side,
  stricterOf,
  suggestedSide,
} from '#lib/merging/words'
import { trashedBefore } from '#lib/trash/keeping'
import { type Uses, usesOf } from '#lib/uses/queries'

export type MergeSide = {
  id: string
  name: string
  version: number
  words: FileWords & { source: string | null; tags: string[] }
  uses: Uses
  /** The pieces among those in which it stands with a claim */
  withClaims: string[]
}
export type MergeView = {
  kept: MergeSide
  other: MergeSide
  differs: { field: MergedField; stricter: 'kept' | 'other' | null; suggested: Side }[]
}

/** Both files with their words and uses. Refuses two that can’t be merged, and says why. */
export async function mergeView(actor: Actor, id: string, otherId: string): Promise<MergeView> {
  assertCan(actor, 'media.merge')
  const pair = await readPair(db, validId(id), validId(otherId))
  await assertMergeable(db, pair)
  const both = { kept: pair.kept.words, other: pair.other.words }
  return {
    kept: await sideOf(actor, pair.kept),
    other: await sideOf(actor, pair.other),
    differs: differingFields(both).map((field) => ({
      ...{ field, stricter: stricterOf(field, both), suggested: suggestedSide(field, both) },
    })),
  }
}

async function sideOf(actor: Actor, { id, name, version, words }: ReadFile): Promise<MergeSide> {
  const [uses, claims, source, tags] = await Promise.all([
    usesOf(actor, id),
    db.claim.findMany({
      where: { attributions: { some: { files: { some: { fileId: id } } } } },
      distinct: ['articleId'],
      select: { articleId: true },
    }),
    words.sourceId ? db.source.findUnique({ where: { id: words.sourceId }, select: { name: true } }) : null,
    db.tag.findMany({ where: { id: { in: words.tagIds } }, orderBy: { name: 'asc' }, select: { name: true } }),
  ])
  const withClaims = new Set(claims.map(({ articleId }) => articleId))
  return {
    ...{ id, name, version, uses },
    words: { ...words, source: source?.name ?? null, tags: tags.map((tag) => tag.name) },
    withClaims: uses.pieces.flatMap((piece) => (withClaims.has(piece.id) ? [piece.id] : [])),
  }
}

export type Merged = { id: string; otherId: string; name: string; at: Date; by: string; mayUndo: boolean }

/** The files that were merged into this one, and still are, the latest first. */
export async function mergesOf(actor: Actor, id: string, now = new Date()): Promise<Merged[]> {
  assertCan(actor, 'media.read')
  const fileId = validId(id)
  const merged = await db.mediaFile.findMany({ where: { mergedIntoId: fileId }, select: { id: true, name: true } })
  const rows = await db.mediaMerge.findMany({
    where: { otherId: { in: merged.map((file) => file.id) }, undoneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, otherId: true, otherName: true, at: true, person: { select: { name: true } } },
  })
  const mayPart = can(actor, 'media.merge')
  return rows.map(({ person, otherName, ...row }) => ({
    ...{ ...row, name: otherName, by: person.name },
    mayUndo: mayPart && row.at >= trashedBefore(now),
  }))
}
