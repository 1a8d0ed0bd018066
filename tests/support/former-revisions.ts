/** Revisions as they were written before, and rows changed behind the product’s back. */
import { createHash } from 'node:crypto'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { storedContent } from '#lib/revisions/stored'

/** Sorted keys, no spaces: how the first format was hashed, on its own, so that no change of the product changes it too. */
function formerJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formerJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${formerJson(held)}`).join(',')}}`
}

/** Only a database’s owner can do this: to everybody else revisions are never changed. */
export async function changeStored(id: string, data: Prisma.RevisionUncheckedUpdateInput): Promise<void> {
  await db.$transaction([
    db.$executeRaw`ALTER TABLE "Revision" DISABLE TRIGGER append_only`,
    db.revision.update({ where: { id }, data }),
    db.$executeRaw`ALTER TABLE "Revision" ENABLE TRIGGER append_only`,
  ])
}

/** Puts a revision into the first format: no names, evidence a bare list, and the seal of that time. */
export async function asFirstFormat(id: string): Promise<void> {
  const row = await db.revision.findUniqueOrThrow({ where: { id } })
  const { text, evidence, details } = storedContent(row)
  const { profile, deskId, language, slug, authorIds, tagIds, mainTagId } = details
  const former = {
    evidence: evidence.map(({ claimId, text: words, standing, attributions }) => ({
      claimId,
      text: words,
      standing,
      attributions: attributions.map(({ sourceId, stance, terms, publicLabel, locator, url, excerpt, accessedAt }) => ({
        sourceId,
        stance,
        terms,
        publicLabel,
        locator,
        url,
        excerpt,
        accessedAt,
      })),
    })),
    details: { profile, deskId, language, slug, authorIds, tagIds, mainTagId },
  }
  const sealed = formerJson({ text, ...former, schemaVersion: 1 })
  await changeStored(id, {
    ...former,
    ...{ textVersion: 1, evidenceVersion: 1, detailsVersion: 1 },
    hash: new Uint8Array(createHash('sha256').update(sealed).digest()),
  })
}
