import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { cancelPlannedFront, changeFront, planFront, publishFront, restoreFront, undoFront } from '#lib/fronts/commands'
import {
  countFrontsToLookAt,
  fronts,
  frontsWithPiece,
  frontToEdit,
  frontToPreview,
  piecesForFront,
} from '#lib/fronts/queries'
import { someDesk, someone } from '#tests/support/articles'
import { published, withdrawn } from '#tests/support/site-fixtures'
import { acts, type Cases, lists, type Make, type Record, type Standing } from '../case.ts'

const language = 'en'
type Made = Record & { articleId: string; planned: string }
const keyOf = ({ id }: Record) => ({ deskId: id, language })
const soon = () => new Date(Date.now() + 3_600_000)

/** The front of a desk: of the actor's own, or of another; a chief has changed it, published it twice, and planned it. */
const front: Make<Made> = async (standing: Standing, actor: Actor) => {
  const deskId = standing === 'other' ? await someDesk() : (actor.deskIds[0] ?? (await someDesk()))
  const [chief, { articleId }] = [await someone('chief'), await published({ slug: crypto.randomUUID() })]
  const key = { deskId, language }
  await changeFront(chief, key, 0, { act: 'put', at: 0, slot: { by: 'newest' } })
  const version = async () => (await db.front.findFirstOrThrow({ where: key })).version
  await publishFront(chief, key, await version())
  const slot = { by: 'pinned', articleId, kicker: '', headline: '' } as const
  await changeFront(chief, key, await version(), { act: 'put', at: 1, slot })
  const planned = await planFront(chief, key, await version(), soon())
  await publishFront(chief, key, await version())
  return { id: deskId, articleId, planned, belonging: { ownerIds: [], deskId } }
}

const versionOf = async (made: Record) => (await db.front.findFirst({ where: keyOf(made) }))?.version ?? 0

/** It has lost the piece that was chosen for it. */
const worn: Make<Made> = async (standing, actor) => {
  const made = await front(standing, actor)
  await withdrawn(made.articleId)
  return made
}

export const cases: Cases = {
  countFrontsToLookAt: lists('front.change', {
    on: worn,
    call: async (actor) => (await countFrontsToLookAt(actor)) > 0,
  }),
  fronts: lists('front.read', {
    on: front,
    call: async (actor, { id }) => (await fronts(actor)).some(({ key }) => key.deskId === id),
  }),
  frontToEdit: acts('front.read', { on: front, call: (actor, made) => frontToEdit(actor, keyOf(made)) }),
  frontToPreview: acts('front.read', { on: front, call: (actor, made) => frontToPreview(actor, keyOf(made), null) }),
  piecesForFront: acts('front.read', { on: front, call: (actor, made) => piecesForFront(actor, keyOf(made), '') }),
  frontsWithPiece: lists('front.read', {
    on: front,
    call: async (actor, { articleId }) => (await frontsWithPiece(actor, articleId)).length > 0,
  }),
  changeFront: acts('front.change', {
    on: front,
    call: async (actor, made) =>
      changeFront(actor, keyOf(made), await versionSeen(made), { act: 'put', at: 2, slot: { by: 'newest' } }),
  }),
  publishFront: acts('front.change', {
    on: async (standing, actor) => {
      const made = await front(standing, actor)
      const change = { act: 'put', at: 2, slot: { by: 'newest' } } as const
      await changeFront(await someone('chief'), keyOf(made), await versionOf(made), change)
      return made
    },
    call: async (actor, made) => publishFront(actor, keyOf(made), await versionSeen(made)),
  }),
  undoFront: acts('front.change', { on: front, call: (actor, made) => undoFront(actor, keyOf(made), 2) }),
  restoreFront: acts('front.change', { on: front, call: (actor, made) => restoreFront(actor, keyOf(made), 1) }),
  planFront: acts('front.change', {
    on: front,
    call: async (actor, made) =>
      planFront(actor, keyOf(made), await versionSeen(made), new Date(Date.now() + 7_200_000)),
  }),
  cancelPlannedFront: acts('front.change', {
    on: front,
    call: (actor, { planned }) => cancelPlannedFront(actor, planned),
  }),
  publishDueFronts: { internal: 'the worker does what somebody planned who had the right to' },
}

/** As a page has it; of what is no id nobody has seen one. */
const versionSeen = (made: Record) => (made.id === 'none' ? Promise.resolve(1) : versionOf(made))
