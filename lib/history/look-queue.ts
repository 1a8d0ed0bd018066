/** The queue of looks at the history, few at once and one at a time for each person: whoever asks for many waits for herself. */
import PQueue from 'p-queue'
import { Refusal } from '#lib/errors'
import { historyLimits } from '#lib/history/limits'
import { message } from '#lib/messages/message'

const everybodys = new PQueue({ concurrency: historyLimits.atOnce })
const own = new Map<string, PQueue>()

/** Refuses who has too many that wait. */
export async function inTurn<T>(personId: string, look: () => Promise<T>): Promise<T> {
  const mine = own.get(personId) ?? new PQueue({ concurrency: 1 })
  if (mine.size >= historyLimits.waiting) throw new Refusal(message('historyPage.busy'))
  own.set(personId, mine)
  try {
    return await mine.add(() => everybodys.add(look))
  } finally {
    if (mine.size === 0 && mine.pending === 0) own.delete(personId)
  }
}
