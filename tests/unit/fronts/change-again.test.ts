import { describe, expect, test } from 'vitest'
import { changeAgain } from '#lib/fronts/change-again'
import { fillsItself, type Slot } from '#lib/site/front/places'

const ids = { mine: '019a0000-0000-7000-8000-000000000001', other: '019a0000-0000-7000-8000-000000000002' }
const pin = (articleId: string, headline = ''): Slot => ({ by: 'pinned', articleId, kicker: '', headline })
const home = (...chosen: [number, Slot][]): Slot[] =>
  chosen.reduce((slots, [place, slot]) => slots.with(place, slot), fillsItself('home'))

describe('a move that is made all the same', () => {
  const move = { act: 'move', from: 2, to: 0 } as const

  test('is of the piece that was dragged, wherever it stands by now', () => {
    const [before, now] = [home([2, pin(ids.mine)]), home([2, pin(ids.other)], [3, pin(ids.mine)])]
    expect(changeAgain(move, before, now)).toEqual({ act: 'move', from: 3, to: 0 })
  })

  test('is not made of another piece where the one that was dragged is gone', () => {
    expect(changeAgain(move, home([2, pin(ids.mine)]), home([2, pin(ids.other)]))).toBe('gone')
  })

  test('is done where somebody else made it', () => {
    expect(changeAgain(move, home([2, pin(ids.mine)]), home([0, pin(ids.mine)]))).toBe('done')
  })

  test('of a rule is of that rule in its place, and of no other', () => {
    const before = home([2, { by: 'newest' }])
    expect(changeAgain(move, before, home([2, { by: 'newest' }], [4, pin(ids.other)]))).toEqual(move)
    expect(changeAgain(move, before, home([2, pin(ids.other)]))).toBe('gone')
  })
})

describe('a choice that is made all the same', () => {
  test('of another piece is for the place', () => {
    const put = { act: 'put', at: 1, slot: pin(ids.mine) } as const
    expect(changeAgain(put, home(), home([1, pin(ids.other)]))).toEqual(put)
  })

  test('of other words is for the piece, wherever it stands by now', () => {
    const put = { act: 'put', at: 1, slot: pin(ids.mine, 'The water is here') } as const
    const before = home([1, pin(ids.mine)])
    expect(changeAgain(put, before, home([1, pin(ids.other)], [2, pin(ids.mine)]))).toEqual({ ...put, at: 2 })
    expect(changeAgain(put, before, home([1, pin(ids.other)]))).toBe('gone')
  })
})
