import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import type { CorrectionCause } from '#lib/generated/prisma/enums'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { cardSelect } from '#lib/site/card'
import { asFrozen, namedSelect } from '#lib/site/frozen'
import { frozenAttachments } from '#lib/site/frozen-attachments'
import { frozenFiles } from '#lib/site/frozen-files'
import { frozenLead, frozenPictures } from '#lib/site/frozen-pictures'
import { onward } from '#lib/site/onward/queries'
import { partsOf } from '#lib/site/parts/queries'
import { standing } from '#lib/site/standing'

const articleSelect = {
  ...cardSelect,
  number: true,
  pictures: true,
  lead: true,
  media: true,
  attachments: true,
  publishedAt: true,
  article: {
    select: {
      translationGroupId: true,
      coverage: { select: { changes: true, endedAt: true } },
      within: {
        select: {
          article: {
            select: {
              publications: {
                where: { live: true },
                select: { articleId: true, headline: true, language: true, slug: true },
              },
            },
          },
        },
      },
      corrections: {
        where: standing,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { id: true, kind: true, cause: true, text: true, claimIds: true, at: true },
      },
    },
  },
  revision: { select: storedSelect },
  tags: {
    orderBy: [{ main: 'desc' }, { tag: { name: 'asc' } }],
    select: { main: true, tag: { select: { id: true, name: true, slug: true } } },
  },
  sources: namedSelect,
} satisfies Prisma.PublicationSelect

export type ArticleView = NonNullable<Awaited<ReturnType<typeof articleAt>>>
/** The same before it is public, when it may have no desk yet */
export type ArticleToShow = Omit<ArticleView, 'desk'> & { desk: ArticleView['desk'] | null }
/** What is told in the place of a withdrawn article; null where nobody said anything */
export type Gone = { articleId: string; told: { text: string; cause: CorrectionCause; at: Date } | null }
export type Elsewhere = { moved: { language: string; slug: string } } | { gone: Gone }

/** The publication that readers see at this address now; null where there is none (any more). Refuses a revision that is no longer as it was sealed. */
export async function articleAt(language: string, slug: string) {
  const found = await db.publication.findFirst({ where: { language, slug, live: true }, select: articleSelect })
  if (!found) return null
  const { revision, article: row, sources, tags, authors, pictures, lead, media, attachments, ...article } = found
  const [translations, onwards, parts] = await Promise.all([
    translationsOf(row.translationGroupId, article.articleId),
    onward(article, tags),
    partsOf(article.articleId, article.language),
  ])
  return {
    ...article,
    pictures: frozenPictures(pictures),
    lead: frozenLead(lead),
    files: frozenFiles(media),
    ...asFrozen(storedContent(revision), { sources, authors, attachments: frozenAttachments(attachments) }),
    corrections: row.corrections,
    /** Of a coverage, how many changes it has had and since when no more entries come */
    coverage: row.coverage ?? (found.profile === 'live' ? begun : null),
    /** Of an entry, its coverage; null where it is none, or readers don’t have that any more */
    within: row.within?.article.publications[0] ?? null,
    tags: tags.map(({ main, tag }) => ({ ...tag, main })),
    translations,
    parts,
    onward: onwards,
  }
}

/** A coverage of which nothing has been told yet */
const begun = { changes: 0, endedAt: null }

/** For an address at which nothing is live: where the article that stood there is now, or that it was withdrawn, and why. */
export async function elsewhere(language: string, slug: string): Promise<Elsewhere | null> {
  const last = await db.publication.findFirst({
    where: { language, slug },
    orderBy: { publishedAt: 'desc' },
    select: {
      articleId: true,
      article: {
        select: {
          publications: { where: { live: true }, select: { language: true, slug: true } },
          corrections: {
            where: { kind: 'withdrawal', ...standing },
            orderBy: { at: 'desc' },
            take: 1,
            select: { text: true, cause: true, at: true },
          },
        },
      },
    },
  })
  if (!last) return null
  const { articleId, article } = last
  const now = article.publications[0]
  return now ? { moved: now } : { gone: { articleId, told: article.corrections[0] ?? null } }
}

const translationsOf = (translationGroupId: string, articleId: string) =>
  db.publication.findMany({
    where: { live: true, article: { translationGroupId }, articleId: { not: articleId } },
    orderBy: { language: 'asc' },
    select: { articleId: true, language: true, slug: true, headline: true },
  })
