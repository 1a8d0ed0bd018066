import { db } from '#lib/db'
import { correctionCauses, decisionTimes, evidenceShares, lateNow, stateAges } from '#lib/figures/queries'
import { article } from '../articles.ts'
import { type Cases, lists, type Make, type Record } from '../case.ts'

/** Each piece stands on a desk that has no other one: whether it is counted is whether anything is. */
const asked = ({ belonging }: Record) => ({
  ...{ weeks: '4', until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10) },
  deskId: belonging?.deskId ?? '',
})
const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0)

const late: Make<Record> = async (standing, actor) => {
  const { id, by, belonging } = await article()(standing, actor)
  const dueAt = new Date(Date.now() - 3_600_000)
  const task = { task: 'reporter', personId: by.personId, byId: by.personId } as const
  await db.assignment.create({ data: { articleId: id, dueAt, ...task } })
  return { id, belonging }
}

const corrected: Make<Record> = async (standing, actor) => {
  const { id, belonging } = await article('in_review', 'approved', 'published')(standing, actor)
  const publication = await db.publication.findFirstOrThrow({ where: { articleId: id } })
  const told = { kind: 'correction', cause: 'our_error', text: 'It was Monday.', language: 'en' } as const
  await db.correction.create({ data: { articleId: id, publicationId: publication.id, at: new Date(), ...told } })
  return { id, belonging }
}

export const cases: Cases = {
  stateAges: lists('figures.read', {
    on: article(),
    call: async (actor, made) =>
      sum((await stateAges(actor, asked(made), new Date())).flatMap(({ byAge }) => byAge)) === 1,
  }),
  decisionTimes: lists('figures.read', {
    on: article('in_review', 'approved'),
    call: async (actor, made) => sum((await decisionTimes(actor, asked(made))).map(({ decided }) => decided)) === 1,
  }),
  lateNow: lists('figures.read', {
    on: late,
    call: async (actor, made) => (await lateNow(actor, asked(made), new Date())).length === 1,
  }),
  evidenceShares: lists('figures.read', {
    on: article('in_review', 'approved', 'published'),
    call: async (actor, made) =>
      sum(
        (await evidenceShares(actor, asked(made))).desks.flatMap(({ weeks }) => weeks.map(({ pieces }) => pieces)),
      ) === 1,
  }),
  correctionCauses: lists('figures.read', {
    on: corrected,
    call: async (actor, made) =>
      sum((await correctionCauses(actor, asked(made))).map(({ byCause }) => byCause.our_error ?? 0)) === 1,
  }),
}
