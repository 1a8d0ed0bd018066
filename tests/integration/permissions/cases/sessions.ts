import { endSession, endSessionsOf } from '#lib/sessions/commands'
import { sessionsOf } from '#lib/sessions/queries'
import { signedIn } from '#tests/support/sessions'
import { acts, type Cases, type Make, type Record } from '../case.ts'
import { person } from '../records.ts'

const session: Make<Record> = async (standing, actor) => {
  const { id, belonging } = await person(standing, actor)
  return { id: (await signedIn(id)).sessionId, belonging }
}

export const cases: Cases = {
  sessionsOf: acts('session.read', { on: person, call: (actor, { id }) => sessionsOf(actor, id) }),
  endSession: acts('session.end', { on: session, call: (actor, { id }) => endSession(actor, id) }),
  forgetSessions: { internal: 'the worker clears away what has been over for a day; it tells nobody what it was' },
  endSessionsOf: acts('session.end', { on: person, call: (actor, { id }) => endSessionsOf(actor, id) }),
}
