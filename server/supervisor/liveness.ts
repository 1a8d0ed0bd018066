/** When a process that lives but does not answer is taken for hung, and how soon one that died is started again. */

export type Patience = {
  /** Between two questions, in milliseconds */
  every: number
  /** So many questions in a row without an answer are a hang */
  misses: number
  /** How much longer the silence may last until the process serves, in milliseconds: it is starting, and loads what it needs */
  starting: number
  /** The longest wait before a process that dies over and over is started again, in milliseconds */
  respite: number
}

/** Hung after 16 s of silence: a garbage collection, a large import or a loaded machine never take as long. */
export const usualPatience: Patience = { every: 2_000, misses: 8, starting: 60_000, respite: 5_000 }

/** How long the silence of a hung process has lasted, in seconds. */
export const silence = ({ every, misses }: Patience): number => (every * misses) / 1000

/**
 * Counts questions without an answer. Any answer, also a late one, begins the count anew; so does a question that itself comes
 * late, by the clock: then the machine was suspended or overloaded, and nobody could answer.
 */
export function answersCounted({ every, misses, starting }: Patience) {
  /** Where the count begins: lower until the process serves */
  let floor = -Math.ceil(starting / every)
  let unanswered = floor
  let lastAsked: number | undefined
  return {
    answered: (): void => {
      unanswered = floor
    },
    /** Called once, when the process serves: it is asked no more leniently than others from now on. */
    serves: (): void => {
      floor = 0
      unanswered = 0
    },
    /** Called as each question is due, with `now` in milliseconds; true while the process hangs. */
    hangs: (now: number): boolean => {
      if (lastAsked !== undefined && now - lastAsked > every * 2) unanswered = Math.min(unanswered, floor)
      lastAsked = now
      if (unanswered >= misses) return true
      unanswered += 1
      return false
    },
  }
}

/** What a process is asked: `answered` is called with each answer, and never where there is none. */
export type Ask = (answered: () => void) => void

export type Watching = {
  patience: Patience
  ask: Ask
  /** Resolves once it serves */
  serves: Promise<void>
  /** Called for each question that is due while the process hangs */
  hung: () => void
  /** Called with each answer */
  answered?: () => void
}

/** Asks until it is told to stop; keeps no process alive. */
export function watchLiveness({ patience, ask, serves, hung, answered = () => {} }: Watching): () => void {
  const counted = answersCounted(patience)
  serves.then(counted.serves)
  const timer = setInterval(() => {
    if (counted.hangs(Date.now())) hung()
    ask(() => {
      counted.answered()
      answered()
    })
  }, patience.every)
  timer.unref()
  return () => clearInterval(timer)
}
