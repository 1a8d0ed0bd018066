import { publishEntry } from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import {
  confirmEntry,
  createEntry,
  endCoverage,
  letEntryOut,
  resumeCoverage,
  sendEntry,
  setEntryRule,
  setKeyPoint,
} from '#lib/coverage/commands'
import { coverage, coverages } from '#lib/coverage/queries'
import { article } from '../articles.ts'
import { acts, type Cases, lists, makesMove, type Standing } from '../case.ts'
import { asCoverage, entry } from '../entries.ts'

const typed = { headline: '', text: 'The lower gate is open.', source: '' }

const running = async (standing: Standing, actor: Actor) => {
  const one = await article('draft')(standing, actor)
  await asCoverage(one.id)
  return one
}

const over = async (standing: Standing, actor: Actor) => {
  const one = await article('draft')(standing, actor)
  await asCoverage(one.id, { endedAt: new Date() })
  return one
}

/** Out by its writer’s own hand. */
const unread = async (standing: Standing, actor: Actor) => {
  const one = await entry('afterwards', 'in_review')(standing, actor)
  await publishEntry({ ...one.by, role: 'reporter' }, one.id, one.revisionId)
  return one
}

export const cases: Cases = {
  coverages: lists('article.read', {
    on: running,
    call: async (actor, { id }) => (await coverages(actor)).some((one) => one.id === id),
  }),
  coverage: acts('article.read', { on: running, call: (actor, { id }) => coverage(actor, id) }),
  createEntry: acts(['article.create', 'coverage.write'], {
    on: running,
    call: (actor, { id }) => createEntry(actor, id, typed),
  }),
  sendEntry: makesMove('submit', {
    on: entry('second_person', 'draft'),
    call: (actor, { id }) => sendEntry(actor, id),
  }),
  letEntryOut: makesMove('approve', {
    on: entry('second_person', 'in_review'),
    call: (actor, { id, revisionId }) => letEntryOut(actor, id, revisionId),
  }),
  confirmEntry: acts('entry.confirm', {
    on: unread,
    call: (actor, { id, revisionId }) => confirmEntry(actor, id, revisionId),
  }),
  setKeyPoint: acts('coverage.write', {
    on: entry('second_person', 'draft'),
    call: (actor, { id }) => setKeyPoint(actor, id, true),
  }),
  setEntryRule: acts('coverage.rule', { on: running, call: (actor, { id }) => setEntryRule(actor, id, 'afterwards') }),
  endCoverage: acts('coverage.write', { on: running, call: (actor, { id }) => endCoverage(actor, id) }),
  resumeCoverage: acts('coverage.write', { on: over, call: (actor, { id }) => resumeCoverage(actor, id) }),
}
