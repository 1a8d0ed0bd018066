/** The media library: what a search takes among 100,000 files. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { mediaList, peopleShown } from '#lib/library/queries'
import { looksLike } from '#lib/media/queries'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { someArticle, someone, someSource } from '#tests/support/articles'

export const FILES = 100_000
const ROUNDS = 50
const WARMING = 5
/** So many of the oldest files are used, or not, against all the others */
const ENDS = 80

export async function library(): Promise<Figure[]> {
  const chief = await someone('chief')
  const { sourceId, tagId } = await fill()
  const pieces = await somePieces(chief)
  // The oldest alone: what is used has to be looked for through the whole library.
  await use(pieces, FILES - ENDS, FILES)
  const hardlyUsed = await measured('what a piece uses, where hardly any is', 'mediaList with used', 50, () =>
    mediaList(chief, { use: 'used' }),
  )
  // All but the oldest of the others: the same of what no piece uses.
  await use(pieces, 0, FILES - 2 * ENDS)
  const cases: [name: string, filter: object][] = [
    ['all', {}],
    ['a common word', { words: 'harbour' }],
    ['a rare word', { words: 'rare77' }],
    ['two words, the second begun', { words: 'harbour rare7' }],
    ['sound', { form: 'sound' }],
    ['two words, both common', { words: 'harbour boats' }],
    ['what a piece uses', { use: 'used' }],
    ['what no piece uses', { use: 'unused' }],
    ['what no piece uses, of a common word', { use: 'unused', words: 'harbour' }],
    ['what no piece uses, of a word', { use: 'unused', words: 'rare77' }],
    ['the trash', { use: 'trash' }],
    ['a credit', { credit: 'Agency 7' }],
    ['a person', { person: 'Person 431' }],
    ['a colour', { colour: 'blue' }],
    ['a source', { sourceId }],
    ['a source and a word', { sourceId, words: 'rare77' }],
    ['a source, and what no piece uses', { sourceId, use: 'unused' }],
    ['a tag', { tagId }],
    ['a word, a colour and a licence', { words: 'harbour', colour: 'red', licence: 'agency' }],
  ]
  const figures: Figure[] = [...hardlyUsed]
  for (const [name, filter] of cases)
    figures.push(
      ...(await measured(name, `mediaList with ${JSON.stringify(filter)}`, 50, () => mediaList(chief, filter))),
    )
  for (const words of ['p', 'person 4', 'erso', 'nobody'])
    figures.push(...(await measured(`people, by “${words}”`, 'peopleShown', 50, () => peopleShown(chief, words))))
  return [...figures, ...(await alike(chief))]
}

async function alike(chief: Actor): Promise<Figure[]> {
  const { id } = await db.mediaFile.findFirstOrThrow({ where: { form: 'image' }, select: { id: true } })
  return measured('what looks like a picture', 'looksLike', 150, () => looksLike(chief, id))
}

async function measured(name: string, of: string, atMost: number, work: () => Promise<unknown>): Promise<Figure[]> {
  for (let round = 0; round < WARMING; round += 1) await work()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work))
  const how = `${of}, ${ROUNDS} times, among ${FILES.toLocaleString('en')} files`
  return [
    { name: `library: ${name}, median`, value: quantile(times, 0.5), unit: 'ms', how },
    { name: `library: ${name}, p95`, value: quantile(times, 0.95), unit: 'ms', aim: { atMost }, how },
  ]
}

async function somePieces(chief: Actor): Promise<string[]> {
  const articles: string[] = []
  for (let count = 0; count < 50; count += 1) articles.push(await someArticle({ by: chief }))
  return articles
}

/** From this place of the list up to that one, each file stands in a draft. */
async function use(pieces: readonly string[], from: number, to: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "DraftMedia" ("articleId", "fileId")
    SELECT (${pieces}::uuid[])[1 + place % 50], id
    FROM (SELECT id, row_number() OVER (ORDER BY "createdAt" DESC) AS place FROM "MediaFile") f
    WHERE place > ${from}::int AND place <= ${to}::int`
  for (const table of ['DraftMedia', 'MediaByUse']) await db.$executeRawUnsafe(`VACUUM ANALYZE "${table}"`)
}

/** Rows alone: a search reads no bytes. A moment apart, or a page would have no order. Half of them came from one source, and as many have one tag. */
async function fill(): Promise<{ sourceId: string; tagId: string }> {
  const sourceId = await someSource()
  const { id: tagId } = await db.tag.create({ data: { name: 'Boats', slug: 'boats' }, select: { id: true } })
  await db.$executeRaw`
    INSERT INTO "MediaFile" (id, form, type, hash, salt, bytes, width, height, name, caption, alt, credit, licence, people, "sourceId",
      colours, "perceptualHash", "createdAt")
    SELECT gen_random_uuid(), (CASE WHEN n % 50 = 0 THEN 'sound' ELSE 'image' END)::"MediaForm", 'image/jpeg',
      decode(md5(n::text) || md5('b' || n), 'hex'), '\\x00', 5000000, 4000, 3000, 'picture-' || n || '.jpg',
      'Boats in the harbour of Velm, seen on day ' || n || ' by rare' || n % 5000, 'A picture of the harbour, number ' || n,
      'Agency ' || n % 40, (ARRAY['own', 'agency', 'press'])[1 + n % 3]::"Licence", ARRAY['Person ' || n % 2000],
      CASE WHEN n % 2 = 0 THEN ${sourceId}::uuid END,
      ARRAY[(ARRAY['blue', 'red', 'grey', 'green'])[1 + n % 4]]::"MediaColour"[],
      ('x' || substr(md5('p' || n), 1, 16))::bit(64)::bigint, now() - n * interval '1 minute'
    FROM generate_series(1, ${FILES}::int) n`
  await db.$executeRaw`
    INSERT INTO "MediaTag" ("fileId", "tagId") SELECT id, ${tagId}::uuid FROM "MediaFile" WHERE "sourceId" = ${sourceId}::uuid`
  for (const table of ['MediaFile', 'MediaByUse', 'ShownPerson', 'MediaTag'])
    await db.$executeRawUnsafe(`VACUUM ANALYZE "${table}"`)
  return { sourceId, tagId }
}
