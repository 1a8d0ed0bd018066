/** One article as whoever edits it reads it: everything beside its text. */
import type { AiUse } from '#lib/ai-use/use'
import { aiUseIn } from '#lib/ai-use/use-shape'
import { type SlugAhead, slugAheadInput } from '#lib/articles/input'
import { followsHeadline, freeSlugNow } from '#lib/articles/slug'
import { type ToldNotice, toldIn, toldSelect } from '#lib/articles/told'
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import type { Notice } from '#lib/corrections/notice'
import { noticeIn } from '#lib/corrections/notice-shape'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { NotFound } from '#lib/errors'
import type { Profile, State, TagKind } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import type { LeadPicture } from '#lib/media/lead'
import { leadIn } from '#lib/media/leads'
import { workflowArticleFor } from '#lib/workflow/article'
import { isUnderEmbargo } from '#lib/workflow/embargo'
import { type MoveName, movesFor } from '#lib/workflow/moves'
import { onlySuggests, othersSuggest } from '#lib/workflow/others-suggest'
import { writableStates } from '#lib/workflow/writable'

export type LiveAddress = { language: string; slug: string; deskId: string }

export type ArticleToEdit = {
  id: string
  state: State
  stateSince: Date
  live: boolean
  headline: string
  profile: Profile
  desk: { id: string; name: string } | null
  language: string
  slug: string
  version: number
  authors: { id: string; name: string }[]
  tags: { id: string; name: string; kind: TagKind }[]
  mainTagId: string | null
  lead: LeadPicture | null
  notice: Notice | null
  /** What is declared of AI; null while nobody has said anything */
  aiUse: AiUse | null
  /** Readers have it, or had it once */
  wasPublic: boolean
  /** Where readers find it now, and on which desk */
  liveAddress: LiveAddress | null
  /** Notices and withdrawals that readers are told now, the newest first */
  told: ToldNotice[]
  /** Of an entry its coverage, of a coverage itself */
  coverageId: string | null
  embargoUntil: Date | null
  /** Now */
  underEmbargo: boolean
  /** The slug is made from the headline with each submission */
  slugFollows: boolean
  revisionId: string | null
  scheduledFor: Date | null
  /** Which making of the draft from its text this is */
  generation: number
  /** The text alone makes every opening slow */
  tooHeavy: boolean
  /** Whoever is no author of it */
  othersSuggest: boolean
  moves: MoveName[]
  may: {
    write: boolean
    /** She may write, but only suggest */
    onlySuggest: boolean
    details: boolean
    /** Say that a change is minor */
    minor: boolean
    /** Tell a notice that went out in other words */
    retell: boolean
    claim: boolean
    verify: boolean
    ask: boolean
    comment: boolean
    waive: boolean
    trash: boolean
  }
}

/** Everything beside the text, and what this actor may do with it now. */
export async function articleToEdit(actor: Actor, id: string): Promise<ArticleToEdit> {
  const articleId = validId(id)
  const article = await workflowArticleFor(db, actor, articleId)
  const row = await db.article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      profile: true,
      language: true,
      slug: true,
      slugByHand: true,
      publications: {
        orderBy: { live: 'desc' },
        take: 1,
        select: { live: true, language: true, slug: true, deskId: true },
      },
      corrections: { orderBy: [{ at: 'desc' }, { id: 'desc' }], select: toldSelect },
      version: true,
      coverageId: true,
      embargoUntil: true,
      leadFileId: true,
      lead: true,
      notice: true,
      aiUse: true,
      desk: { select: { id: true, name: true } },
      authors: { orderBy: { position: 'asc' }, select: { person: { select: { id: true, name: true } } } },
      tags: {
        orderBy: [{ main: 'desc' }, { tag: { name: 'asc' } }],
        select: { main: true, tag: { select: { id: true, name: true, kind: true } } },
      },
      draft: {
        select: {
          ...{ state: true, stateSince: true, headline: true, revisionId: true, scheduledFor: true },
          ...{ generation: true, tooHeavy: true, othersSuggest: true },
        },
      },
    },
  })
  if (!row?.draft) throw new NotFound()
  const { authors, tags, draft, slugByHand, publications, corrections, lead, leadFileId, notice, aiUse, ...details } =
    row
  const open = writableStates.includes(draft.state)
  const write = open && can(actor, 'draft.write', article)
  return {
    ...details,
    ...draft,
    coverageId: row.coverageId ?? (row.profile === 'live' ? row.id : null),
    othersSuggest: othersSuggest(draft),
    live: article.live,
    underEmbargo: isUnderEmbargo(row.embargoUntil, new Date()),
    slugFollows: followsHeadline({ slugByHand, publications }),
    authors: authors.map(({ person }) => person),
    tags: tags.map(({ tag }) => tag),
    mainTagId: tags.find(({ main }) => main)?.tag.id ?? null,
    lead: leadIn({ leadFileId, lead }),
    notice: noticeIn(notice),
    aiUse: aiUseIn(aiUse),
    wasPublic: publications.length > 0,
    liveAddress: liveAmong(publications),
    told: toldIn(corrections),
    moves: movesFor(actor, article, env.FOUR_EYES),
    may: {
      write,
      onlySuggest: write && onlySuggests(actor.personId, { ...article, ...draft }),
      details: open && can(actor, 'article.details', article),
      minor: open && can(actor, 'article.minor', article),
      retell: can(actor, 'article.retell', article),
      claim: open && can(actor, 'claim.write', article),
      verify: open && can(actor, 'claim.verify', article),
      ask: can(actor, 'question.ask', article),
      comment: can(actor, 'comment.write', article),
      waive: open && can(actor, 'waiver.grant', article),
      trash: !article.live && can(actor, 'article.trash', article),
    },
  }
}

function liveAmong(publications: readonly (LiveAddress & { live: boolean })[]): LiveAddress | null {
  const found = publications.find(({ live }) => live)
  return found ? { language: found.language, slug: found.slug, deskId: found.deskId } : null
}

/**
 * The slug that this article would get if it were submitted now with a headline that leads to `wanted`: with a number where another article
 * has that one. The slug that it has, once that follows no headline. Refuses what no slug can be.
 */
export async function slugAhead(actor: Actor, id: string, input: SlugAhead): Promise<string> {
  const articleId = validId(id)
  await workflowArticleFor(db, actor, articleId)
  const { language, wanted } = validated(slugAheadInput, input)
  const article = await db.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true, slugByHand: true, publications: { take: 1, select: { id: true } } },
  })
  return followsHeadline(article) ? freeSlugNow(db, language, wanted, articleId) : article.slug
}
