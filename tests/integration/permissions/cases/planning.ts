import { db } from '#lib/db'
import { beginDraft, changeDue, changeIdea, createIdea, dropIdea, takeUpIdea } from '#lib/planning/commands'
import type { IdeaInput } from '#lib/planning/input'
import { dueBetween, ideas, ideaToChange } from '#lib/planning/queries'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Make, type Record } from '../case.ts'
import { nothing, owner } from '../records.ts'

const dueAt = new Date('2037-11-24T12:00Z')
const input: IdeaInput = {
  ...{ title: 'Who pays for the pier', profile: 'news', deskId: null, language: 'en' },
  ...{ personId: null, dueAt: null, tag: '', notes: '' },
}

/** Planned in each standing; on the own desk it is somebody else’s. */
const idea: Make<Record> = async (standing, actor) => {
  const { personId: createdById, deskIds } = await owner(standing, actor)
  const deskId = (standing === 'desk' ? actor : { deskIds }).deskIds[0] ?? null
  const { id } = await db.idea.create({ data: { title: 'Who pays for the pier', dueAt, createdById, deskId } })
  return { id, belonging: { ownerIds: [createdById], deskId } }
}

/** What became of an idea that somebody else had, in each standing of the article. */
const begun: Make<Record> = async (standing, actor) => {
  const made = await article('draft')(standing, actor)
  await db.idea.create({
    data: { title: 'Who pays for the pier', createdById: (await owner('other', actor)).personId, articleId: made.id },
  })
  return made
}

export const cases: Cases = {
  ideas: lists('idea.read', {
    on: idea,
    call: async (actor, { id }) => (await ideas(actor)).some((each) => each.id === id),
  }),
  dueBetween: lists('idea.read', {
    on: idea,
    call: async (actor, { id }) =>
      (await dueBetween(actor, dueAt, new Date('2037-11-25T00:00Z'), {})).some((each) => each.id === id),
  }),
  duesOf: { internal: 'the board, of articles that it has found to be within reach' },
  ideaToChange: acts('idea.read', { on: idea, call: (actor, { id }) => ideaToChange(actor, id) }),
  createIdea: acts('idea.create', { on: nothing, call: (actor) => createIdea(actor, input) }),
  changeIdea: acts('idea.change', { on: idea, call: (actor, { id }) => changeIdea(actor, id, 1, input) }),
  changeDue: acts('idea.change', { on: begun, call: (actor, { id }) => changeDue(actor, id, 1, dueAt) }),
  dropIdea: acts('idea.change', { on: idea, call: (actor, { id }) => dropIdea(actor, id) }),
  takeUpIdea: acts('idea.change', { on: idea, call: (actor, { id }) => takeUpIdea(actor, id) }),
  beginDraft: acts('idea.change', { on: idea, call: (actor, { id }) => beginDraft(actor, id) }),
}
