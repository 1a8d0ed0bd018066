/** Pieces that have come as far as a case needs them, by the chief editor's hand, in each standing to an actor. */
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { someDesk } from '#tests/support/articles'
import { type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import type { Make, Record } from './case.ts'
import { owner } from './records.ts'

let kept: Promise<Newsroom> | undefined

export type ArticleMade = Record & { claimId: string; revisionId: string; by: Actor }

const soon = () => new Date(Date.now() + 3_600_000)

/** Each state from the one before it. */
const steps: { [state in State]?: (chief: Actor, id: string) => Promise<unknown> } = {
  in_review: (chief, id) => articles.submit(chief, id),
  approved: async (chief, id) => articles.approve(chief, id, await pinnedRevision(id)),
  scheduled: async (chief, id) => articles.schedule(chief, id, await pinnedRevision(id), soon()),
  published: async (chief, id) => articles.publish(chief, id, await pinnedRevision(id)),
  spiked: (chief, id) => articles.spike(chief, id, 'The harbour never closed.'),
}

/** A complete report — claim, source, tag — that was taken through these states. */
export const article =
  (...through: State[]): Make<ArticleMade> =>
  async (standing, actor) => {
    kept ??= newsroom()
    const room = await kept
    const by = await owner(standing, actor)
    const deskId = standing === 'desk' ? (actor.deskIds[0] ?? '') : await someDesk()
    const { id, claimId } = await report({ ...room, deskId, reporter: asWriter(by) })
    for (const state of through) await steps[state]?.(room.chief, id)
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
    const belonging = { ownerIds: [by.personId], deskId }
    return { id, claimId, by, revisionId: revisionId ?? crypto.randomUUID(), belonging }
  }

/** Whoever has a piece was a writer once, whatever the role is now. */
const asWriter = (by: Actor): Actor => ({ ...by, role: 'reporter' })
