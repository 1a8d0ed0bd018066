import type { Actor } from '#lib/auth/actor'
import * as commands from '#lib/bundles/commands'
import { bundleList, bundleOf, bundleOfArticle, bundlesLike } from '#lib/bundles/queries'
import { db } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { someone } from '#tests/support/articles'
import { pinnedRevision } from '#tests/support/flow'
import { article } from '../articles.ts'
import { acts, type Cases, lists, makesMove, type Standing } from '../case.ts'
import { nothing } from '../records.ts'

const soon = () => new Date(Date.now() + 3_600_000)
const input = { name: 'The harbour files', numbered: true }

/** Somebody else’s bundle with one article in it, which stands so to the actor. */
const bundled =
  (...through: State[]) =>
  async (standing: Standing, actor: Actor) => {
    const { id: articleId, ...made } = await article(...through)(standing, actor)
    const maker = await someone('chief')
    const { id } = await db.bundle.create({
      data: { ...input, createdById: maker.personId, members: { create: { articleId, position: 1 } } },
    })
    return { ...made, id, articleId }
  }

const pins = ({ articleId, revisionId }: { articleId: string; revisionId: string }) => [{ articleId, revisionId }]
const approved = bundled('in_review', 'approved')

export const cases: Cases = {
  bundleList: lists('bundle.read', {
    on: bundled(),
    call: async (actor, { id }) => (await bundleList(actor)).some((each) => each.id === id),
  }),
  bundlesLike: lists('bundle.read', {
    on: bundled(),
    call: async (actor, { id }) => (await bundlesLike(actor, 'harbour files', 500)).some((each) => each.id === id),
  }),
  bundleOf: acts('bundle.read', { on: bundled(), call: (actor, { id }) => bundleOf(actor, id) }),
  bundleOfArticle: acts('article.read', { on: article(), call: (actor, { id }) => bundleOfArticle(actor, id) }),
  bundlesOf: { internal: 'lists, of articles that they have found to be within reach' },
  createBundle: acts('bundle.create', { on: nothing, call: (actor) => commands.createBundle(actor, input) }),
  changeBundle: acts('bundle.change', {
    on: bundled(),
    call: (actor, { id }) => commands.changeBundle(actor, id, 1, { ...input, name: 'The pier files' }),
  }),
  addToBundle: acts('bundle.change', {
    on: async (standing, actor) => {
      const made = await article()(standing, actor)
      const own = { ...input, createdById: actor.personId }
      const { id: bundleId } = await db.bundle.create({ data: own })
      return { ...made, bundleId }
    },
    call: (actor, { id, bundleId }) => commands.addToBundle(actor, bundleId, id),
  }),
  takeOut: acts('bundle.change', {
    on: bundled(),
    call: (actor, { articleId }) => commands.takeOut(actor, articleId),
  }),
  moveInBundle: acts('bundle.change', {
    on: bundled(),
    call: (actor, { id, articleId }) => commands.moveInBundle(actor, id, 1, { articleId, direction: 'up' }),
  }),
  dissolveBundle: acts('bundle.change', {
    on: bundled(),
    call: (actor, { id }) => commands.dissolveBundle(actor, id),
  }),
  publishBundle: makesMove('publish', {
    on: approved,
    call: (actor, made) => commands.publishBundle(actor, made.id, pins(made)),
  }),
  scheduleBundle: makesMove('schedule', {
    on: approved,
    call: (actor, made) => commands.scheduleBundle(actor, made.id, pins(made), soon()),
  }),
  unscheduleBundle: makesMove('unschedule', {
    on: async (standing, actor) => {
      const made = await approved(standing, actor)
      const chief = await someone('chief')
      const revisionId = await pinnedRevision(made.articleId)
      await commands.scheduleBundle(chief, made.id, pins({ ...made, revisionId }), soon())
      return made
    },
    call: (actor, { id }) => commands.unscheduleBundle(actor, id),
  }),
  publishDueBundles: { internal: 'the worker carries out what an editor decided when she scheduled the bundle' },
}
