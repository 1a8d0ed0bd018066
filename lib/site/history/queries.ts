/** The public history of a piece: every publication that readers have had, and what two of them say differently. Nothing else of a piece is read here. */

import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { asFrozen } from '#lib/site/frozen'
import { frozenLead } from '#lib/site/frozen-pictures'
import { difference } from '#lib/site/history/difference'
import { standing } from '#lib/site/standing'

/** A piece that is published more often lists the newest ones. */
const longest = 500

const notice = { id: true, kind: true, cause: true, text: true, language: true, at: true } as const
const listedSelect = {
  number: true,
  publishedAt: true,
  withdrawnAt: true,
  withheldAt: true,
  minor: true,
  language: true,
  headline: true,
  corrections: { where: standing, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: notice },
} satisfies Prisma.PublicationSelect

type Row = Prisma.PublicationGetPayload<{ select: typeof listedSelect }>
/** `hidden`: it was taken back, or a chief editor withheld it, and its words are shown nowhere any more; neither is its headline. */
export type Version = Omit<Row, 'withdrawnAt' | 'withheldAt' | 'headline'> & {
  hidden: 'withdrawn' | 'withheld' | null
  headline: string | null
}
export type History = {
  articleId: string
  headline: string
  language: string
  slug: string
  /** The newest first */
  versions: Version[]
}

/** Of the piece that readers have at this address; null where they have none. */
export async function historyAt(language: string, slug: string): Promise<History | null> {
  const live = await db.publication.findFirst({
    where: { language, slug, live: true },
    select: { articleId: true, headline: true, language: true, slug: true },
  })
  if (!live) return null
  const rows = await db.publication.findMany({
    where: { articleId: live.articleId },
    orderBy: { number: 'desc' },
    take: longest,
    select: listedSelect,
  })
  const versions = rows.map(({ withdrawnAt, withheldAt, headline, ...row }) => {
    const hidden = withdrawnAt ? ('withdrawn' as const) : withheldAt ? ('withheld' as const) : null
    return { ...row, hidden, headline: hidden ? null : headline }
  })
  return { ...live, versions }
}

const comparedSelect = {
  number: true,
  publishedAt: true,
  language: true,
  lead: true,
  revision: { select: storedSelect },
  authors: { orderBy: { position: 'asc' }, select: { person: { select: { id: true, name: true, slug: true } } } },
} satisfies Prisma.PublicationSelect

type Compared = Prisma.PublicationGetPayload<{ select: typeof comparedSelect }>

export type Comparison = NonNullable<Awaited<ReturnType<typeof comparisonIn>>>

/**
 * What version `to` of this piece says otherwise than version `from`, by their numbers; null where readers have not both. Refuses a revision that
 * is no longer as it was sealed.
 */
export async function comparisonIn({ articleId }: Pick<History, 'articleId'>, from: number, to: number) {
  const found = await db.publication.findMany({
    where: { articleId, number: { in: [from, to] }, withdrawnAt: null, withheldAt: null },
    orderBy: { number: 'asc' },
    select: comparedSelect,
  })
  const [before, after] = found
  if (!before || !after) return null
  return {
    from: { number: before.number, publishedAt: before.publishedAt },
    to: { number: after.number, publishedAt: after.publishedAt },
    language: after.language,
    ...difference(asPublished(before), asPublished(after)),
  }
}

function asPublished({ revision, authors, lead }: Compared) {
  const frozen = asFrozen(storedContent(revision), { sources: [], authors, attachments: [] })
  return { text: frozen.text, authors: frozen.authors.map(({ name }) => name), lead: frozenLead(lead) }
}
