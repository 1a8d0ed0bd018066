/** Revisions of the demo newsroom and the archive equal what the newsroom would freeze. */
import pg from 'pg'
import { expect, test } from 'vitest'
import { db } from '#lib/db'
import { saysTheSame } from '#lib/revisions/content'
import { detailsVersion } from '#lib/revisions/details'
import { evidenceVersion } from '#lib/revisions/evidence'
import { namesNow } from '#lib/revisions/names-now'
import { contentNow } from '#lib/revisions/now'
import { storedContent } from '#lib/revisions/stored'
import { textVersion } from '#lib/text/version'
import { seedArchive } from '../../../prisma/seed/archive.ts'
import { seedDemo } from '../../../prisma/seed/demo.ts'

async function loadArchive(count: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await seedArchive(client, count, new Date(), () => {}).finally(() => client.end())
}

test.each([
  ['the demo newsroom', seedDemo],
  ['the archive', () => loadArchive(40)],
])('every revision of %s is sealed, of the present formats, and what its piece says', async (_, load) => {
  const before = (await db.revision.findMany({ select: { id: true } })).map(({ id }) => id)
  await load()
  const revisions = await db.revision.findMany({ where: { id: { notIn: before } } })
  expect(revisions.length).toBeGreaterThan(5)
  for (const revision of revisions) {
    expect(revision).toMatchObject({ textVersion, evidenceVersion, detailsVersion })
    const { names, ...content } = storedContent(revision)
    expect(saysTheSame(content, await contentNow(db, revision.articleId))).toBe(true)
    expect(names).toEqual(await namesNow(db, content))
  }
})
