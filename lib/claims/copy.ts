/** An attribution that comes along with a copied claim: a step of the command that copies it. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { kept } from '#lib/uses/record'

export const copiedSelect = {
  sourceId: true,
  stance: true,
  terms: true,
  publicLabel: true,
  locator: true,
  url: true,
  excerpt: true,
  accessedAt: true,
  files: { orderBy: { id: 'asc' }, select: { fileId: true, alt: true } },
} as const satisfies Prisma.AttributionSelect

/** The files are held, so that none is deleted meanwhile. One that stands there already keeps what it has. */
export async function copyAttribution(
  tx: Tx,
  { personId }: Actor,
  copied: Omit<Prisma.AttributionCreateManyInput, 'createdById'>,
  files: readonly { fileId: string; alt: string | null }[],
): Promise<void> {
  const [made] = await tx.attribution.createManyAndReturn({
    data: [{ ...copied, createdById: personId }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!made || files.length === 0) return
  const there = new Set(
    await kept(
      tx,
      files.map(({ fileId }) => fileId),
    ),
  )
  await tx.attributionFile.createMany({
    data: files
      .filter(({ fileId }) => there.has(fileId))
      .map((file) => ({ ...file, attributionId: made.id, createdById: personId })),
  })
}
