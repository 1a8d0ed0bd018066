/** The axis of time of a draft: what was written, in the order in which it was, as sessions of writing with who wrote in them. */
import type { Entry } from '#lib/drafts/packed'

/** After so long without a letter from anybody, in milliseconds, what follows is another session. */
export const pause = 30 * 60_000

export type Session = {
  /** The numbers of its first and its last update; the draft before all of them is number 0 */
  from: number
  to: number
  startedAt: Date
  endedAt: Date
  /** How much each person wrote in it, the newsroom's own acts left out */
  people: { personId: string; updates: number }[]
}

/** Entry n−1 is update n. */
export function sessionsOf(entries: readonly Entry[]): Session[] {
  const sessions: Session[] = []
  entries.forEach(({ at, personId }, index) => {
    const last = sessions.at(-1)
    const isSame = last && at.getTime() - last.endedAt.getTime() < pause
    const session = isSame ? last : { from: index + 1, to: index + 1, startedAt: at, endedAt: at, people: [] }
    if (!isSame) sessions.push(session)
    session.to = index + 1
    session.endedAt = at
    if (personId === null) return
    const person = session.people.find((each) => each.personId === personId)
    if (person) person.updates += 1
    else session.people.push({ personId, updates: 1 })
  })
  return sessions
}

/** How many updates there were at this moment: the number of the state that the draft was in. */
export function numberAt(entries: readonly Entry[], at: Date): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.at.getTime() ?? 0) <= at.getTime()) low = middle + 1
    else high = middle
  }
  return low
}

export type Bar = { from: number; to: number; people: { personId: string; updates: number }[] }

/** At most `most` stretches of the same length, and who wrote how much in each. */
export function barsOf(entries: readonly Entry[], most: number): Bar[] {
  const length = Math.max(1, Math.ceil(entries.length / most))
  const bars: Bar[] = []
  for (let at = 0; at < entries.length; at += length) {
    const tally = new Map<string, number>()
    for (const { personId } of entries.slice(at, at + length))
      if (personId) tally.set(personId, (tally.get(personId) ?? 0) + 1)
    bars.push({
      from: at + 1,
      to: Math.min(at + length, entries.length),
      people: [...tally].map(([personId, updates]) => ({ personId, updates })),
    })
  }
  return bars
}
