import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answersCounted, type Patience, silence, usualPatience, watchLiveness } from '#server/supervisor/liveness'

const { every } = usualPatience

/** A process that serves, with the moment at which it is asked next. */
function running() {
  const counted = answersCounted(usualPatience)
  let now = 0
  const ask = (after = every) => {
    now += after
    return counted.hangs(now)
  }
  ask(0)
  counted.serves()
  return { ask, answered: counted.answered }
}

/** How many questions go unanswered until the process is taken for hung. */
function questionsUntilHung(ask: () => boolean): number {
  for (let questions = 0; questions < 1000; questions++) if (ask()) return questions
  return Number.POSITIVE_INFINITY
}

describe('a process is taken for hung', () => {
  test('after a quarter of a minute without an answer', () => {
    expect(silence(usualPatience)).toBe(16)
    expect(questionsUntilHung(running().ask) * every).toBe(16_000)
  })

  test('never while it is busy for fourteen seconds at a time and answers late', () => {
    const { ask, answered } = running()
    for (let round = 0; round < 50; round++) {
      for (let question = 0; question < 7; question++) expect(ask()).toBe(false)
      answered()
    }
  })

  test('not for the time in which the machine itself was suspended', () => {
    const { ask } = running()
    for (let question = 0; question < 7; question++) ask()
    expect(ask(3_600_000)).toBe(false)
    expect(questionsUntilHung(ask)).toBe(7)
  })

  test('not while the machine is so busy that the questions themselves come late', () => {
    const { ask } = running()
    expect(questionsUntilHung(() => ask(every * 3))).toBe(Number.POSITIVE_INFINITY)
  })

  test('nor because somebody set the clock back', () => {
    const { ask } = running()
    expect(ask(-3_600_000)).toBe(false)
    expect(questionsUntilHung(ask)).toBe(7)
  })

  test('a minute later while it is starting, and that also where it has answered and is not done yet', () => {
    const counted = answersCounted(usualPatience)
    let now = 0
    const ask = () => {
      now += every
      return counted.hangs(now)
    }
    for (let question = 0; question < 10; question++) ask()
    counted.answered()
    expect(questionsUntilHung(ask) * every).toBe(76_000)
  })

  test('even where the machine was suspended while it started, no sooner than any other', () => {
    const counted = answersCounted(usualPatience)
    counted.hangs(0)
    let now = 3_600_000
    const ask = () => {
      now += every
      return counted.hangs(now)
    }
    expect(questionsUntilHung(ask) * every).toBeGreaterThan(70_000)
  })
})

describe('the watch', () => {
  const patience: Patience = { every: 1_000, misses: 3, starting: 0, respite: 0 }
  const serves = Promise.resolve()
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('leaves a process alone that answers only every third question', () => {
    const hung = vi.fn()
    let questions = 0
    const stop = watchLiveness({ patience, hung, serves, ask: (answered) => ++questions % 3 === 0 && answered() })
    vi.advanceTimersByTime(60_000)
    expect(questions).toBe(60)
    expect(hung).not.toHaveBeenCalled()
    stop()
  })

  test('asks nothing and finds nothing once it is ended', () => {
    const hung = vi.fn()
    const ask = vi.fn()
    watchLiveness({ patience, hung, serves, ask })()
    vi.advanceTimersByTime(60_000)
    expect(ask).not.toHaveBeenCalled()
    expect(hung).not.toHaveBeenCalled()
  })

  test('goes on asking one that hangs and may not be killed, and hears when it answers again', () => {
    const hung = vi.fn()
    const answered = vi.fn()
    let silent = true
    const stop = watchLiveness({ patience, hung, answered, serves, ask: (tell) => !silent && tell() })
    vi.advanceTimersByTime(10_000)
    expect(hung).toHaveBeenCalled()
    silent = false
    vi.advanceTimersByTime(1_000)
    expect(answered).toHaveBeenCalledOnce()
    stop()
  })
})
