import * as articles from '#lib/articles/commands'
import { articleToEdit, slugAhead } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { fingerprint } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { beginTextChange } from '#lib/workflow/text-change'
import { someone } from '#tests/support/articles'
import { article } from '../articles.ts'
import { acts, type Cases, makesMove, type Standing } from '../case.ts'
import { entry } from '../entries.ts'
import { nothing } from '../records.ts'

const soon = () => new Date(Date.now() + 3_600_000)

/** A live article of which readers are told something beside the text. */
const told = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review', 'approved', 'published')(standing, actor)
  const { id: publicationId } = await db.publication.findFirstOrThrow({ where: { articleId: made.id, live: true } })
  const about = { articleId: made.id, publicationId, kind: 'update', cause: 'new_facts', language: 'en' } as const
  const notice = await db.correction.create({ data: { ...about, text: 'Ships wait.', at: new Date() } })
  return { ...made, noticeId: notice.id }
}

/** Approved, until somebody who does not ask changed it. */
const voided = async (standing: Standing, actor: Actor) => {
  const made = await article('in_review', 'approved')(standing, actor)
  const helper = await someone('reporter')
  await db.$transaction((tx) => beginTextChange(tx, { articleId: made.id, actor: helper }))
  const seen = fingerprint(await db.$transaction((tx) => contentNow(tx, made.id)))
  return { ...made, seen }
}

export const cases: Cases = {
  articleToEdit: acts('article.read', { on: article(), call: (actor, { id }) => articleToEdit(actor, id) }),
  slugAhead: acts('article.read', {
    on: article(),
    call: (actor, { id }) => slugAhead(actor, id, { language: 'en', wanted: 'harbour-closes' }),
  }),
  forgetUntouched: { internal: 'the worker takes away what nobody has worked on; it tells nobody what it was' },
  createArticle: acts('article.create', {
    on: nothing,
    call: (actor) => articles.createArticle(actor, { profile: 'news', deskId: null, language: 'en' }),
  }),
  saveDetails: acts('article.details', {
    on: async (standing, actor) => {
      const made = await article()(standing, actor)
      const { deskId, version } = await db.article.findUniqueOrThrow({ where: { id: made.id } })
      return { ...made, deskId, version }
    },
    call: (actor, { id, by, deskId, version }) =>
      articles.saveDetails(actor, id, version, {
        profile: 'analysis',
        deskId,
        language: 'en',
        slug: `harbour-${id}`,
        authorIds: [by.personId],
        tagIds: [],
        mainTagId: null,
        lead: null,
        notice: null,
        aiUse: null,
      }),
  }),
  setEmbargo: acts('article.details', {
    on: article(),
    call: (actor, { id }) => articles.setEmbargo(actor, id, new Date('2037-11-24T06:00Z')),
  }),
  setOthersSuggest: acts('article.details', {
    on: article(),
    call: (actor, { id }) => articles.setOthersSuggest(actor, id, true),
  }),
  submit: makesMove('submit', { on: article(), call: (actor, { id }) => articles.submit(actor, id) }),
  updateReview: makesMove('updateReview', {
    on: article('in_review'),
    call: (actor, { id }) => articles.updateReview(actor, id),
  }),
  takeBack: makesMove('takeBack', { on: article('in_review'), call: (actor, { id }) => articles.takeBack(actor, id) }),
  requestChanges: makesMove('requestChanges', {
    on: article('in_review'),
    call: (actor, { id }) => articles.requestChanges(actor, id, 'Who says so?'),
  }),
  approve: makesMove('approve', {
    on: article('in_review'),
    call: (actor, { id, revisionId }) => articles.approve(actor, id, revisionId),
  }),
  approveAnew: makesMove('approve', {
    on: voided,
    call: (actor, { id, seen }) => articles.approveAnew(actor, id, seen),
  }),
  schedule: makesMove('schedule', {
    on: article('in_review', 'approved'),
    call: (actor, { id, revisionId }) => articles.schedule(actor, id, revisionId, soon()),
  }),
  unschedule: makesMove('unschedule', {
    on: article('in_review', 'approved', 'scheduled'),
    call: (actor, { id }) => articles.unschedule(actor, id),
  }),
  publishPast: makesMove('publishPast', {
    on: article('in_review'),
    call: (actor, { id, revisionId }) => articles.publishPast(actor, id, revisionId, 'The flood is here.'),
  }),
  publishEntry: makesMove('publishEntry', {
    on: entry('afterwards', 'in_review'),
    call: (actor, { id, revisionId }) => articles.publishEntry(actor, id, revisionId),
  }),
  publish: makesMove('publish', {
    on: article('in_review', 'approved'),
    call: (actor, { id, revisionId }) => articles.publish(actor, id, revisionId),
  }),
  revise: makesMove('revise', {
    on: article('in_review', 'approved', 'published'),
    call: (actor, { id }) => articles.revise(actor, id),
  }),
  retell: acts('article.retell', {
    on: told,
    call: (actor, { noticeId }) =>
      articles.retell(actor, noticeId, { text: 'Nine ships wait.', cause: 'new_facts', reason: 'Vague.' }),
  }),
  withhold: acts('article.withhold', {
    on: async (standing, actor) => {
      const made = await article('in_review', 'approved', 'published')(standing, actor)
      await db.publication.updateMany({ where: { articleId: made.id }, data: { live: false } })
      return made
    },
    call: (actor, { id }) => articles.withhold(actor, id, { number: 1, reason: 'It names a child.' }),
  }),
  spike: makesMove('spike', { on: article(), call: (actor, { id }) => articles.spike(actor, id, 'Nothing happened.') }),
  revive: makesMove('revive', { on: article('spiked'), call: (actor, { id }) => articles.revive(actor, id) }),
  withdraw: makesMove('withdraw', {
    on: article('in_review', 'approved', 'published'),
    call: (actor, { id }) => articles.withdraw(actor, id, { text: 'It was not so.', cause: 'our_error' }),
  }),
  planWithdrawal: makesMove('withdraw', {
    on: article('in_review', 'approved', 'published'),
    call: (actor, { id }) =>
      articles.planWithdrawal(actor, id, { text: 'The licence has ended.', cause: 'legal', moment: soon() }),
  }),
  cancelWithdrawal: makesMove('withdraw', {
    on: async (standing, actor) => {
      const made = await article('in_review', 'approved', 'published')(standing, actor)
      const plan = { text: 'The licence has ended.', cause: 'legal', at: soon(), personId: made.by.personId } as const
      await db.plannedWithdrawal.create({ data: { articleId: made.id, ...plan } })
      return made
    },
    call: (actor, { id }) => articles.cancelWithdrawal(actor, id),
  }),
}
