/** Pieces whose desk asks for reviews before the approval. */
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { Profile } from '#lib/generated/prisma/enums'
import { detailsOf } from '#lib/revisions/now'
import { someone } from '#tests/support/articles'
import { type Newsroom, pinnedRevision, report } from '#tests/support/flow'

export type Reviewed = { id: string; revisionId: string; lawyer: Actor; secondChecker: Actor; ruleId: string }

/** In review, on a desk where a fact-checker comes first, then one editor for the law, then whoever approves. */
export async function ruled(room: Newsroom): Promise<Reviewed> {
  const lawyer = await someone('editor', [room.deskId])
  const secondChecker = await someone('fact_checker')
  const ruleId = await ruleOf(room, lawyer)
  const { id } = await report(room)
  await articles.submit(room.reporter, id)
  return { id, revisionId: await pinnedRevision(id), lawyer, secondChecker, ruleId }
}

export async function ruleOf({ deskId, chief }: Newsroom, lawyer: Actor, profile: Profile | null = null) {
  const { id } = await db.reviewRule.create({
    data: {
      ...{ deskId, profile, changedById: chief.personId },
      steps: {
        create: [
          { position: 0, kind: 'fact_check', roles: ['fact_checker'] },
          { position: 1, kind: 'legal', personIds: [lawyer.personId] },
        ],
      },
    },
  })
  return id
}

/** Another label on the piece, and nothing else. */
export async function writeDetailsOf(actor: Actor, id: string): Promise<void> {
  const { version } = await db.article.findUniqueOrThrow({ where: { id } })
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  await articles.saveDetails(actor, id, version, { ...details, profile: 'analysis' })
}
