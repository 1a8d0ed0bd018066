/** What was said for a revision counts no more once its article changes: the words of reviews fall, and what took them is on record. */
import type { Tx } from '#lib/db'
import type { ReviewKind, State } from '#lib/generated/prisma/enums'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { tellOfFallenWords } from '#lib/notifications/causes'

type Felling = {
  articleId: string
  state: State
  /** What took them away */
  why: Message
  causedById: string
  /** Where a revision replaces another: words for this one stand */
  exceptFor?: string
}

/** Takes every word that stands. Whoever gave one is told. The caller has locked the draft. */
export async function fellWords(tx: Tx, { articleId, state, why, causedById, exceptFor }: Felling): Promise<void> {
  const at = new Date()
  const fallen = await tx.reviewWord.updateManyAndReturn({
    where: { articleId, fellAt: null, ...(exceptFor ? { revisionId: { not: exceptFor } } : {}) },
    data: { fellAt: at, fellById: causedById, fellWhy: why },
    select: { kind: true, personId: true, revisionId: true },
  })
  const [first] = fallen
  if (!first) return
  const said = message('reviewSteps.fell', { steps: names(fallen.map(({ kind }) => kind)), why })
  const event = await tx.workflowEvent.create({
    data: {
      ...{ articleId, move: 'stepFell', from: state, to: state, personId: null, at },
      revisionId: first.revisionId,
      reason: inNewsroomLanguage(said),
    },
    select: { id: true },
  })
  const givers = fallen.flatMap(({ personId }) => personId ?? [])
  await tellOfFallenWords(tx, { articleId, eventId: event.id, byId: causedById, why: said }, givers)
}

const names = (kinds: readonly ReviewKind[]): Message | string =>
  commaList(kinds.map((kind) => message(`labels.reviewKind.${kind}`)))
