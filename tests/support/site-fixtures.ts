/** Published pieces for tests of what readers see: made by the publishing command, from whatever evidence a test gives. */
import { randomUUID } from 'node:crypto'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { Profile, SourceKind } from '#lib/generated/prisma/enums'
import { publishRevision, withdrawPublications } from '#lib/publications/commands'
import type { RevisionContent } from '#lib/revisions/content'
import type { EvidenceClaim } from '#lib/revisions/evidence'
import { namesNow } from '#lib/revisions/names-now'
import { columnsOf } from '#lib/revisions/stored'
import type { TextNode } from '#lib/text/json'
import { doc } from '#tests/support/texts'

export type Given = {
  headline?: string
  standfirst?: string
  blocks?: TextNode[]
  evidence?: EvidenceClaim[]
  profile?: Profile
  language?: string
  slug?: string
  /** By slug; made where they are missing */
  desk?: string
  /** By name; the first is the main one */
  tags?: string[]
  authors?: string[]
  at?: Date
  /** The piece that this one translates */
  translates?: string
}

export type Live = { articleId: string; publicationId: string; language: string; slug: string }

export const words = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): TextNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
export const claimed = (text: string, id: string) => words(text, { type: 'claim', attrs: { id } })
export const paragraph = (...content: TextNode[]): TextNode => ({ type: 'paragraph', content })

const slugged = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

export const aDesk = async (slug: string) =>
  (
    await db.desk.upsert({
      where: { slug },
      update: {},
      create: { slug, name: `${slug[0]?.toUpperCase()}${slug.slice(1)}` },
    })
  ).id

export const aTag = async (name: string) =>
  (await db.tag.upsert({ where: { slug: slugged(name) }, update: {}, create: { name, slug: slugged(name) } })).id

export async function anAuthor(name: string): Promise<string> {
  const slug = slugged(name)
  const create = { name, slug, email: `${slug}@newsroom.example`, role: 'reporter' as const }
  return (await db.person.upsert({ where: { slug }, update: {}, create })).id
}

export async function aSource(
  name: string,
  kind: SourceKind = 'organisation',
  more: Partial<Prisma.SourceCreateInput> = {},
) {
  const slug = slugged(name)
  return (await db.source.upsert({ where: { slug }, update: {}, create: { name, slug, kind, ...more } })).id
}

/** Evidence that a source gives on the record, unless the test says otherwise. */
export const leansOn = (
  claimId: string,
  sourceId: string,
  more: Partial<EvidenceClaim['attributions'][number]> = {},
  standing: EvidenceClaim['standing'] = 'verified',
): EvidenceClaim => ({
  claimId,
  text: 'as claimed',
  standing,
  attributions: [
    {
      ...{ sourceId, stance: 'supports', terms: 'on_the_record', publicLabel: null },
      ...{ locator: null, url: null, excerpt: null, accessedAt: null, files: [] },
      ...more,
    },
  ],
})

/** A piece that readers see. */
export async function published(given: Given = {}): Promise<Live> {
  const { language = 'en', slug = `piece-${randomUUID().slice(0, 8)}`, translates } = given
  const group = translates
    ? (await db.article.findUniqueOrThrow({ where: { id: translates } })).translationGroupId
    : (await db.translationGroup.create({ data: {} })).id
  const createdById = await anAuthor(given.authors?.[0] ?? 'Rahel Okonedo')
  const article = await db.article.create({ data: { language, slug, translationGroupId: group, createdById } })
  return publishedAgain(article.id, { ...given, language, slug })
}

/** A newer publication of a piece; the one before is history. */
export async function publishedAgain(
  articleId: string,
  given: Given & { language: string; slug: string },
): Promise<Live> {
  const { language, slug, at = new Date() } = given
  const content = await contentOf(given)
  await db.article.update({ where: { id: articleId }, data: { language, slug } })
  const number = 1 + (await db.revision.count({ where: { articleId } }))
  const columns = columnsOf(content, await namesNow(db, content))
  const revision = await db.revision.create({ data: { articleId, number, ...columns } })
  const publicationId = await db.$transaction((tx) =>
    publishRevision(tx, { articleId, revisionId: revision.id, personId: null, at }),
  )
  return { articleId, publicationId, language, slug }
}

export async function withdrawn(articleId: string, text = 'It was not so.'): Promise<void> {
  const personId = await anAuthor('Mirela Tarsi')
  await db.$transaction((tx) =>
    withdrawPublications(tx, { articleId, personId, at: new Date(), notice: { text, cause: 'our_error' } }),
  )
}

async function contentOf(given: Given & { language: string; slug: string }): Promise<RevisionContent> {
  const {
    headline = 'Maravia closes its northern ports',
    standfirst = 'Nineteen ships are waiting.',
    tags = [],
  } = given
  const text = doc(
    { type: 'headline', content: [words(headline)] },
    standfirst ? { type: 'standfirst', content: [words(standfirst)] } : { type: 'standfirst' },
    ...(given.blocks ?? [paragraph(words('The pilots stopped work on Monday.'))]),
  )
  const tagIds = await Promise.all(tags.map(aTag))
  return {
    text,
    evidence: given.evidence ?? [],
    details: {
      profile: given.profile ?? 'news',
      deskId: await aDesk(given.desk ?? 'world'),
      language: given.language,
      slug: given.slug,
      authorIds: await Promise.all((given.authors ?? ['Rahel Okonedo']).map(anAuthor)),
      tagIds,
      mainTagId: tagIds[0] ?? null,
      lead: null,
      notice: null,
      aiUse: null,
    },
  }
}
