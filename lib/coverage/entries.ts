/** The entries of a coverage as rows for one person: each with the words that her buttons are about. */

import { pathFor } from '#lib/articles/paths'
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { unreadEntries } from '#lib/coverage/unread'
import { wordsShown } from '#lib/coverage/words-shown'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import type { Prisma } from '#lib/generated/prisma/client'
import type { State } from '#lib/generated/prisma/enums'
import { openingWords } from '#lib/publications/coverage'
import { articlePath } from '#lib/site/addresses'
import { type WorkflowArticle, workflowArticles } from '#lib/workflow/article'
import { movesFor } from '#lib/workflow/moves'

export type CoverageEntry = {
  id: string
  /** Its headline, or the first words of its text */
  title: string
  /** What a decision is about is whole; the rest is cut */
  text: string
  whole: boolean
  /** Where this person reads on: in the newsroom, or on the site where the piece is none of hers */
  path: string
  state: State
  live: boolean
  at: Date
  /** By which the list is in order */
  createdAt: Date
  authors: string[]
  keyPoint: boolean
  /** The revision that is decided on, whose words are shown; null where there is nothing to decide */
  revisionId: string | null
  /** The fingerprint of the words that are shown, for whoever lets them out with one press; null where that is not for her, or not possible */
  seen: string | null
  /** May be handed in, approved and published, published at once, confirmed, or made a key point by this actor now */
  may: { send: boolean; letOut: boolean; publish: boolean; confirm: boolean; keyPoint: boolean }
  unread: boolean
}

/** Of the text of an entry that is not decided on, in characters */
const longestShown = 600

const words = { select: { headline: true, text: true } } as const
const select = {
  ...{ id: true, createdAt: true, keyPoint: true },
  draft: { select: { ...words.select, state: true, revisionId: true, revision: words } },
  authors: { orderBy: { position: 'asc' }, select: { person: { select: { name: true } } } },
  publications: {
    where: { live: true },
    select: { firstPublishedAt: true, language: true, slug: true, revisionId: true, revision: words },
  },
  contributors: { select: { personId: true } },
} satisfies Prisma.ArticleSelect
type Row = Prisma.ArticleGetPayload<{ select: typeof select }>

/** Those that `where` finds, in its order. Of an entry that this actor may not read she gets what readers have, and nothing of its draft. */
export async function entryRows(
  tx: Pick<Tx, 'article' | '$queryRaw'>,
  actor: Actor,
  where: Pick<Prisma.ArticleFindManyArgs, 'where' | 'orderBy' | 'take'>,
): Promise<CoverageEntry[]> {
  const rows = await tx.article.findMany({ ...where, select })
  const ids = rows.map(({ id }) => id)
  const [standings, unread] = await Promise.all([workflowArticles(tx, ids), unreadEntries(tx, ids)])
  const standingOf = new Map(standings.map((standing) => [standing.id, standing]))
  return rows.flatMap((row): CoverageEntry[] => {
    const standing = standingOf.get(row.id)
    if (!standing) return []
    const about = {
      ...{ id: row.id, createdAt: row.createdAt, keyPoint: row.keyPoint, live: row.publications.length > 0 },
      at: row.publications[0]?.firstPublishedAt ?? row.createdAt,
      authors: row.authors.map(({ person }) => person.name),
    }
    const shown = can(actor, 'article.read', standing)
      ? asPiece(actor, row, standing, unread.get(row.id) ?? null)
      : asRead(row)
    return shown ? [{ ...about, ...shown }] : []
  })
}

type Shown = Omit<CoverageEntry, 'id' | 'at' | 'createdAt' | 'authors' | 'keyPoint' | 'live'>
const titleOf = ({ headline, text }: { headline: string; text: string }) => headline || openingWords(text)
const nothing = { send: false, letOut: false, publish: false, confirm: false, keyPoint: false }

function asRead({ publications: [live] }: Row): Shown | null {
  if (!live) return null
  const { revision } = live
  return {
    ...{ title: titleOf(revision), text: revision.text.slice(0, longestShown), whole: false },
    ...{ path: articlePath(live), state: 'published', revisionId: null, seen: null, may: nothing, unread: false },
  }
}

function asPiece(actor: Actor, row: Row, standing: WorkflowArticle, unread: string | null): Shown | null {
  const { id, draft, publications, contributors } = row
  if (!draft) return null
  const moves = movesFor(actor, standing, env.FOUR_EYES)
  const wrote =
    standing.ownerIds.includes(actor.personId) || contributors.some(({ personId }) => personId === actor.personId)
  const live = publications[0]?.revisionId === unread ? publications[0] : undefined
  const decided = draft.state === 'in_review' && draft.revision ? draft : live
  const atOnce = moves.includes('submit') && standing.readAfterwards === true && !standing.approvalAfterAll
  const { headline, text } = decided?.revision ?? draft
  const whole = decided !== undefined || atOnce
  return {
    ...{ title: titleOf({ headline, text }), text: whole ? text : text.slice(0, longestShown), whole },
    ...{ path: pathFor(id, standing.state), state: standing.state, unread: unread !== null },
    revisionId: decided?.revisionId ?? null,
    seen: atOnce ? wordsShown(draft) : null,
    may: {
      send: moves.includes('submit'),
      letOut: moves.includes('approve'),
      publish: moves.includes('publishEntry'),
      confirm:
        unread !== null &&
        decided?.revisionId === unread &&
        can(actor, 'entry.confirm', standing) &&
        !(env.FOUR_EYES && wrote),
      keyPoint: standing.live,
    },
  }
}
