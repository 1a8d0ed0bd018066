import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { NotFound } from '#lib/errors'
import { demandLegal, dropLegal, giveStep } from '#lib/review-steps/commands'
import { reviewOf } from '#lib/reviews/queries'
import { someone } from '#tests/support/articles'
import { eventsOf, inReview, type Newsroom, newsroom, stateOf } from '#tests/support/flow'

let room: Newsroom
let piece: Awaited<ReturnType<typeof inReview>>
beforeEach(async () => {
  room = await newsroom()
  piece = await inReview(room)
})
const approve = () => articles.approve(room.editor, piece.id, piece.revisionId)

describe('any editor of the desk can demand a legal review', () => {
  test('of one piece, which then is not approved without it', async () => {
    const other = await someone('editor', [room.deskId])
    await demandLegal(other, piece.id, 'It names a minister.')
    await expect(approve()).rejects.toThrow('Legal')
    await giveStep(room.chief, piece.id, { kind: 'legal', revisionId: piece.revisionId })
    await approve()
    expect((await eventsOf(piece.id)).map(({ move, reason }) => [move, reason])).toEqual([
      ['submit', null],
      ['demandLegal', 'It names a minister.'],
      ['stepGiven', 'Legal'],
      ['approve', null],
    ])
  })

  test('also after the approval: the piece does not go out before', async () => {
    await approve()
    await demandLegal(room.editor, piece.id, 'It names a minister.')
    await expect(articles.publish(room.editor, piece.id, piece.revisionId)).rejects.toThrow('Legal')
    expect(await stateOf(piece.id)).toBe('approved')
    await giveStep(room.chief, piece.id, { kind: 'legal', revisionId: piece.revisionId })
    await articles.publish(room.editor, piece.id, piece.revisionId)
    expect(await stateOf(piece.id)).toBe('published')
  })

  test('once, and with a reason', async () => {
    await expect(demandLegal(room.editor, piece.id, '  ')).rejects.toThrow()
    await demandLegal(room.editor, piece.id, 'It names a minister.')
    await expect(demandLegal(room.chief, piece.id, 'It names two.')).rejects.toThrow('already')
  })
})

describe('the demand is taken back', () => {
  test('by whoever made it, with a reason, and by a chief', async () => {
    await demandLegal(room.editor, piece.id, 'It names a minister.')
    await expect(dropLegal(room.editor, piece.id, '')).rejects.toThrow()
    await dropLegal(room.editor, piece.id, 'The name is gone.')
    await demandLegal(room.editor, piece.id, 'It is back.')
    await dropLegal(room.chief, piece.id, 'The lawyer read it on the phone.')
    await approve()
    expect((await eventsOf(piece.id)).filter(({ move }) => move === 'dropLegal')).toHaveLength(2)
  })

  test('by no other editor, who sees it all the same', async () => {
    const other = await someone('editor', [room.deskId])
    await demandLegal(room.editor, piece.id, 'It names a minister.')
    await expect(dropLegal(other, piece.id, 'Never mind.')).rejects.toThrow(NotFound)
    const seen = async (actor = other) => (await reviewOf(actor, piece.id)).steps
    expect((await seen()).demand).toEqual({ by: room.editor.name, reason: 'It names a minister.', mayDrop: false })
    expect((await seen(room.editor)).demand?.mayDrop).toBe(true)
    expect((await seen()).mayDemand).toBe(false)
  })
})
