/** What stands in the places of fronts, by name: steps of whoever shows them, who has asked for the right. */
import type { Tx } from '#lib/db'
import type { PinnedPiece } from '#lib/fronts/fallen'
import { pinsIn, type Slot } from '#lib/site/front/places'

export type Names = {
  pieces: ReadonlyMap<string, PinnedPiece>
  desks: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
}

/** `name`: a headline, a desk or a topic; empty where there is none, or none any more. `language` of a headline. `piece`: the headline of the piece itself, where the front has another. */
export type NamedSlot = { slot: Slot; name: string; language: string | null; piece: string | null }

type Reading = Pick<Tx, 'article' | 'desk' | 'tag'>

export async function namesOf(tx: Reading, slots: readonly Slot[]): Promise<Names> {
  const articleIds = pinsIn(slots).map(({ articleId }) => articleId)
  const deskIds = slots.flatMap((slot) => (slot.by === 'desk' ? slot.deskId : []))
  const tagIds = slots.flatMap((slot) => (slot.by === 'topic' ? slot.tagId : []))
  const [articles, desks, tags] = await Promise.all([
    articleIds.length === 0 ? [] : piecesWith(tx, articleIds),
    deskIds.length === 0 ? [] : tx.desk.findMany({ where: { id: { in: deskIds } }, select: { id: true, name: true } }),
    tagIds.length === 0 ? [] : tx.tag.findMany({ where: { id: { in: tagIds } }, select: { id: true, name: true } }),
  ])
  return {
    pieces: new Map(articles),
    desks: new Map(desks.map(({ id, name }) => [id, name])),
    topics: new Map(tags.map(({ id, name }) => [id, name])),
  }
}

/** By its headline that was public last: what a draft says is for those who may read it. */
async function piecesWith(tx: Reading, ids: string[]): Promise<[string, PinnedPiece][]> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...new Set(ids)] }, erasedAt: null },
    select: {
      ...{ id: true, language: true, trashedAt: true, embargoUntil: true },
      publications: {
        orderBy: [{ live: 'desc' }, { publishedAt: 'desc' }],
        take: 1,
        select: { headline: true, language: true, profile: true, live: true, coverageId: true, number: true },
      },
    },
  })
  return rows.map(({ id, language, trashedAt, embargoUntil, publications: [last] }) => [
    id,
    {
      headline: last?.headline ?? '',
      language: last?.language ?? language,
      trashed: trashedAt !== null,
      embargoUntil,
      live: last?.live
        ? { language: last.language, profile: last.profile, isEntry: last.coverageId !== null, number: last.number }
        : null,
      withdrawn: last !== undefined && !last.live,
    },
  ])
}

export function named(slot: Slot, { pieces, desks, topics }: Names): NamedSlot {
  if (slot.by === 'desk') return { slot, name: desks.get(slot.deskId) ?? '', language: null, piece: null }
  if (slot.by === 'topic') return { slot, name: topics.get(slot.tagId) ?? '', language: null, piece: null }
  if (slot.by !== 'pinned') return { slot, name: '', language: null, piece: null }
  const { headline = '', language = null } = pieces.get(slot.articleId) ?? {}
  return { slot, name: slot.headline || headline, language, piece: slot.headline ? headline : null }
}
