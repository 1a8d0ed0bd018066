import { describe, expect, test } from 'vitest'
import { nextQuestion } from '../../../components/editor/ask-again.ts'

const picture = 'https://paper.example/newsroom/media/0b2c3f8e-9d5b-4f0e-8c8e-0a2f5a8f1d11/picture'

describe('a picture that is not made yet', () => {
  test('is asked for again after longer and longer, for five minutes', () => {
    const pauses: number[] = []
    let next = nextQuestion(picture)
    while (next !== null) {
      pauses.push(next.after)
      expect(next.src).toBe(`${picture}?again=${pauses.length}`)
      next = nextQuestion(next.src)
    }
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThanOrEqual(5 * 60_000)
    expect(pauses.length).toBeLessThan(20)
  })

  test.each([
    'https://paper.example/media/ab12.webp',
    'https://elsewhere.example/one.png',
    'data:image/png;base64,AA',
    '',
  ])('and other images are left alone: %s', (src) => {
    expect(nextQuestion(src)).toBeNull()
  })
})
