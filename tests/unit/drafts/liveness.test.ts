import { describe, expect, test } from 'vitest'
import {
  deadAfter,
  heard,
  isDead,
  isSilent,
  type Liveness,
  looked,
  looksEvery,
  pingEvery,
  silentAfter,
} from '#lib/drafts/liveness'

/** Looks at its steady pace for so many milliseconds. */
function lookFor(start: Liveness, milliseconds: number): Liveness {
  let seen = start
  const from = start.lookedAt
  for (let now = from + looksEvery; now <= from + milliseconds; now += looksEvery) seen = looked(seen, now)
  return seen
}
const standing = (liveness: Liveness) => ({ silent: isSilent(liveness), dead: isDead(liveness) })

describe('what the page can tell of collab', () => {
  test.each([
    ['just after a word of collab', 0, { silent: false, dead: false }],
    ['after a word was missed', pingEvery * 2, { silent: false, dead: false }],
    ['after three', silentAfter, { silent: true, dead: false }],
    ['long after that', deadAfter, { silent: true, dead: true }],
  ])('%s', (_, milliseconds, expected) => {
    expect(standing(lookFor(heard(1_000), milliseconds))).toEqual(expected)
  })

  test('silence is noticed within ten seconds of the last word', () => {
    expect(silentAfter + 2 * looksEvery).toBeLessThan(10_000)
  })

  test('a word ends the silence', () => {
    const silent = lookFor(heard(0), silentAfter)
    expect(standing(looked(heard(silent.lookedAt), silent.lookedAt + looksEvery))).toEqual({
      silent: false,
      dead: false,
    })
  })

  test('a computer that wakes up knows of nobody, and does not give the socket up before it has listened', () => {
    const awake = looked(heard(0), 3_600_000)
    expect(standing(awake)).toEqual({ silent: true, dead: false })
    expect(isDead(lookFor(awake, deadAfter))).toBe(true)
  })

  test('words at their pace keep the socket alive for ever', () => {
    let liveness = heard(0)
    for (let at = 0; at < 600_000; at += pingEvery) {
      liveness = lookFor(liveness, pingEvery)
      expect(standing(liveness)).toEqual({ silent: false, dead: false })
      liveness = heard(liveness.lookedAt)
    }
  })
})
