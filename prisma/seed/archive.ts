/** An invented archive of any size, for benches and for trying: ten years of published articles, written by COPY. */
import type { Client } from 'pg'
import { type ArchiveArticle, articles } from './archive-articles.ts'
import { invent, type World } from './archive-world.ts'
import { type Cell, copyRows } from './copy.ts'

/** The same number makes the same article, so that each table is written in one pass of its own. */
type Table = { name: string; columns: string[]; rows: (article: ArchiveArticle) => Cell[][] }

const tables: Table[] = [
  { name: 'TranslationGroup', columns: ['id'], rows: (p) => [[p.groupId]] },
  {
    name: 'Article',
    columns: [
      'id',
      'profile',
      'deskId',
      'language',
      'slug',
      'translationGroupId',
      'createdById',
      'createdAt',
      'version',
    ],
    rows: (p) => [[p.id, p.profile, p.deskId, 'en', p.slug, p.groupId, p.authorId, p.at, 1]],
  },
  { name: 'ArticleAuthor', columns: ['articleId', 'personId', 'position'], rows: (p) => [[p.id, p.authorId, 0]] },
  {
    name: 'ArticleTag',
    columns: ['articleId', 'tagId', 'main'],
    rows: (p) => p.tagIds.map((tagId, at) => [p.id, tagId, at === 0]),
  },
  {
    name: 'Revision',
    columns: [
      'id',
      'articleId',
      'number',
      'headline',
      'standfirst',
      'body',
      'text',
      'evidence',
      'details',
      'textVersion',
      'evidenceVersion',
      'detailsVersion',
      'wordCount',
      'hash',
      'createdById',
      'createdAt',
    ],
    rows: (p) => [
      [
        p.revisionId,
        p.id,
        1,
        p.revision.headline,
        p.revision.standfirst,
        p.revision.body,
        p.revision.text,
        p.revision.evidence,
        p.revision.details,
        p.revision.textVersion,
        p.revision.evidenceVersion,
        p.revision.detailsVersion,
        p.revision.wordCount,
        p.revision.hash,
        p.authorId,
        p.at,
      ],
    ],
  },
  {
    name: 'Draft',
    columns: [
      'articleId',
      'state',
      'stateSince',
      'changedAt',
      'checkpoint',
      'headline',
      'standfirst',
      'text',
      'wordCount',
      'schemaVersion',
      'revisionId',
    ],
    rows: (p) => [
      [
        p.id,
        'published',
        p.at,
        p.at,
        p.checkpoint,
        p.revision.headline,
        p.revision.standfirst,
        p.revision.text,
        p.revision.wordCount,
        p.revision.textVersion,
        p.revisionId,
      ],
    ],
  },
  {
    name: 'Publication',
    columns: [
      'id',
      'articleId',
      'revisionId',
      'number',
      'publishedAt',
      'firstPublishedAt',
      'publishedById',
      'live',
      'profile',
      'deskId',
      'language',
      'slug',
      'headline',
      'standfirst',
      'wordCount',
    ],
    rows: (p) => [
      [
        p.publicationId,
        p.id,
        p.revisionId,
        1,
        p.at,
        p.at,
        p.editorId,
        true,
        p.profile,
        p.deskId,
        'en',
        p.slug,
        p.revision.headline,
        p.revision.standfirst,
        p.revision.wordCount,
      ],
    ],
  },
  {
    name: 'PublicationAuthor',
    columns: ['publicationId', 'personId', 'position', 'firstPublishedAt'],
    rows: (p) => [[p.publicationId, p.authorId, 0, p.at]],
  },
  {
    name: 'PublicationTag',
    columns: ['publicationId', 'tagId', 'main', 'firstPublishedAt'],
    rows: (p) => p.tagIds.map((tagId, at) => [p.publicationId, tagId, at === 0, p.at]),
  },
  {
    name: 'PublicationSource',
    columns: ['publicationId', 'sourceId', 'firstPublishedAt'],
    rows: (p) =>
      [...new Set(p.claims.map((claim) => claim.sourceId))].map((sourceId) => [p.publicationId, sourceId, p.at]),
  },
  {
    name: 'WorkflowEvent',
    columns: ['id', 'articleId', 'move', 'from', 'to', 'personId', 'revisionId', 'at'],
    rows: (p) => [[p.eventId, p.id, 'publish', 'approved', 'published', p.editorId, p.revisionId, p.at]],
  },
  {
    name: 'Claim',
    columns: ['id', 'articleId', 'text', 'standing', 'credibility', 'createdById', 'createdAt'],
    rows: (p) => p.claims.map((claim) => [claim.id, p.id, claim.text, 'verified', 2, p.authorId, p.at]),
  },
  {
    name: 'Attribution',
    columns: ['id', 'claimId', 'sourceId', 'stance', 'terms', 'createdById', 'createdAt'],
    rows: (p) =>
      p.claims.map((claim) => [
        claim.attributionId,
        claim.id,
        claim.sourceId,
        'supports',
        'on_the_record',
        p.authorId,
        p.at,
      ]),
  },
]

function* rowsOf(list: readonly ArchiveArticle[], table: Table): Generator<Cell[]> {
  for (const article of list) yield* table.rows(article)
}

/** Pieces are made and written in batches, so that an archive of any size fits into memory. */
const batch = 2_000

async function writeWorld(client: Client, world: World): Promise<void> {
  await copyRows(
    client,
    'Desk',
    ['id', 'name', 'slug', 'description', 'position'],
    world.desks.map((desk, at) => [desk.id, desk.name, desk.slug, desk.description, at]),
  )
  await copyRows(
    client,
    'Person',
    ['id', 'email', 'name', 'slug', 'bio', 'role', 'active'],
    world.people.map((one) => [one.id, one.email, one.name, one.slug, one.bio, one.role, false]),
  )
  await copyRows(
    client,
    'Tag',
    ['id', 'kind', 'name', 'slug', 'description'],
    world.tags.map((tag) => [tag.id, tag.kind, tag.name, tag.slug, '']),
  )
  await copyRows(
    client,
    'TagAlias',
    ['id', 'tagId', 'name'],
    world.tags.map((tag) => [tag.aliasId, tag.id, `${tag.name} file`]),
  )
  await copyRows(
    client,
    'Source',
    ['id', 'kind', 'name', 'slug', 'description', 'reliability'],
    world.sources.map((source) => [source.id, source.kind, source.name, source.slug, '', 'B']),
  )
}

/**
 * Adds `count` published articles, ending at `until`, to a database that holds no archive yet, in one transaction.
 * `progress` hears how many articles stand. Indexes that cost most while rows come in are made anew at the end.
 */
export async function seedArchive(
  client: Client,
  count: number,
  until: Date,
  progress: (done: number) => void,
): Promise<void> {
  const world = invent(count, until)
  await client.query('BEGIN')
  try {
    await client.query("SET LOCAL synchronous_commit = off; SET LOCAL maintenance_work_mem = '512MB'")
    const { rows: slow } = await client.query<{ indexname: string; indexdef: string }>(
      `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND tablename IN ('Draft', 'SearchEntry', 'SearchWord') AND indexdef LIKE '%USING gin%'`,
    )
    for (const { indexname } of slow) await client.query(`DROP INDEX "${indexname}"`)
    await writeWorld(client, world)
    for (let from = 0; from < count; from += batch) {
      const made = articles(world, from, Math.min(from + batch, count))
      for (const table of tables) await copyRows(client, table.name, table.columns, rowsOf(made, table))
      await client.query('SELECT index_publications($1::uuid[]), record_attributions($1::uuid[])', [
        made.map(({ publicationId }) => publicationId),
      ])
      progress(from + made.length)
    }
    for (const { indexdef } of slow) await client.query(indexdef)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
  await client.query('ANALYZE')
}
