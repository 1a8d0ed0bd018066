/** The reviews that a piece needs, as the page that decides on it shows them to this actor. */
import { whyNotReadBy } from '#lib/ai-use/rule'
import { aiRuleNow } from '#lib/ai-use/rule-now'
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { type Message, message } from '#lib/messages/message'
import { receivedMessage } from '#lib/messages/received'
import type { ReviewSteps } from '#lib/reviews/review'
import type { RevisionContent } from '#lib/revisions/content'
import type { WorkflowArticle } from '#lib/workflow/article'
import { nextStep, whyNotApprover, whyNotStep } from '#lib/workflow/review-steps'
import { type StepsNow, stepsNow } from '#lib/workflow/steps-now'
import { whyNotWritable } from '#lib/workflow/writable'

type Reviewed = { content: RevisionContent; revisionId: string | null; changedSince: boolean }

/** `notApprover`: why the approval is not this actor's to give, as far as the table of steps and the rule about AI go */
export type Steps = { shown: ReviewSteps; notApprover: Message | null }

export async function stepsOf(
  tx: Tx,
  actor: Actor,
  article: WorkflowArticle,
  { content, revisionId, changedSince }: Reviewed,
): Promise<Steps> {
  const now = await stepsNow(tx, article.id, content.details, revisionId)
  const standing = { ...now, draft: article, fourEyes: env.FOUR_EYES }
  const decides = revisionId !== null && !changedSince && can(actor, 'step.give', article)
  const next = nextStep(now.steps, now.given)
  const names = await namesOf(tx, now)
  const steps = now.steps.map(({ kind, roles, personIds }) => {
    const word = now.given.find((one) => one.kind === kind)
    return {
      ...{ kind, roles: [...roles], people: personIds.flatMap((id) => names.get(id) ?? []) },
      word: word ? { name: word.name, at: word.at, note: word.note, hers: word.personId === actor.personId } : null,
      next: next?.kind === kind,
      mayGive: decides && whyNotStep(actor, kind, standing) === null,
    }
  })
  const { demand } = now
  return {
    shown: {
      steps,
      seal: revisionId && (await sealOf(tx, revisionId)),
      demand: demand && {
        ...{ by: demand.by, reason: demand.reason },
        mayDrop: can(actor, 'legal.drop', { ownerIds: [demand.byId] }),
      },
      mayDemand: demand === null && whyNotWritable(article.state) === null && can(actor, 'legal.demand', article),
      fallen: await fallenOf(tx, article.id, now),
    },
    notApprover:
      whyNotApprover(actor, standing) ?? whyNotReadBy(actor.role, await aiRuleNow(tx), content.details.aiUse),
  }
}

async function namesOf(tx: Tx, { steps }: StepsNow): Promise<Map<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: steps.flatMap(({ personIds }) => [...personIds]) }, active: true },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

async function sealOf(tx: Tx, revisionId: string): Promise<string> {
  const { hash } = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: { hash: true } })
  return Buffer.from(hash).toString('hex').slice(0, 12)
}

/** Of each review that is missing, the last word that fell. */
async function fallenOf(tx: Tx, articleId: string, { steps, given }: StepsNow): Promise<ReviewSteps['fallen']> {
  const missing = steps.flatMap(({ kind }) => (given.some((word) => word.kind === kind) ? [] : [kind]))
  const words = await tx.reviewWord.findMany({
    where: { articleId, kind: { in: missing }, fellAt: { not: null } },
    orderBy: { fellAt: 'desc' },
    distinct: 'kind',
    select: {
      ...{ kind: true, fellAt: true, fellWhy: true },
      person: { select: { name: true } },
      guest: { select: { name: true } },
    },
  })
  return words.map(({ kind, person, guest, fellAt, fellWhy }) => {
    const name = person?.name ?? guest?.name ?? ''
    const why = receivedMessage(fellWhy) ?? message('reviewSteps.otherRevision', { name })
    return { kind, name, at: fellAt ?? new Date(0), why }
  })
}
