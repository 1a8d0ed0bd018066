import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { askGuest, giveGuestWord, revokeGuest } from '#lib/guest-reviews/commands'
import { guestAddress, keyFor } from '#lib/guest-reviews/key'
import { guestLetter, guestPage, guestsOf } from '#lib/guest-reviews/queries'
import { demandLegal } from '#lib/review-steps/commands'
import { reviewOf } from '#lib/reviews/queries'
import { beginTextChange } from '#lib/workflow/text-change'
import { eventsOf, inReview, type Newsroom, newsroom, typeInto } from '#tests/support/flow'

let room: Newsroom
let piece: Awaited<ReturnType<typeof inReview>>
beforeEach(async () => {
  room = await newsroom()
  piece = await inReview(room)
})
const lena = { name: 'Lena Okafor', email: 'lena@law.example' }
const ask = async (kind: 'legal' | null = null) => {
  await askGuest(room.editor, piece.id, { ...lena, revisionId: piece.revisionId, kind, days: 7 })
  const row = await db.guestReview.findFirstOrThrow({ where: { articleId: piece.id }, orderBy: { createdAt: 'desc' } })
  return { id: row.id, key: keyFor(row), row }
}
const askForLaw = async () => {
  await demandLegal(room.editor, piece.id, 'It names a minister.')
  return ask('legal')
}
const approves = { verdict: 'approves' as const, note: '' }
const change = async () => {
  await db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor: room.reporter }))
  await typeInto(piece.id, 'More is known now.')
}

describe('the link', () => {
  test('goes by mail to the address alone, names no word of the piece, and shows its text', async () => {
    const { id, key, row } = await ask()
    expect(await db.outbox.count({ where: { kind: 'guest_link', payload: { equals: { guestReviewId: id } } } })).toBe(1)
    const mail = await guestLetter(id)
    expect(mail?.to).toBe(lena.email)
    expect(mail?.letter.text).toContain(guestAddress(row))
    expect(`${mail?.letter.subject} ${mail?.letter.text}`).not.toContain(piece.headline)
    expect(await guestPage(id, key)).toMatchObject({ state: 'open', name: lena.name, headline: piece.headline })
  })

  test('shows words alone: no source, no claim’s standing, no comment', async () => {
    const { id, key } = await ask()
    const page = await guestPage(id, key)
    const source = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
    expect(JSON.stringify(page)).not.toContain(source.name)
    expect(Object.keys(page).sort()).toEqual(
      [
        ...['by', 'expiresAt', 'headline', 'kind', 'language', 'name', 'revision', 'standfirst', 'state', 'text'],
      ].sort(),
    )
  })

  test('is worth nothing with another key, for another row, once it is revoked, and once it is too old', async () => {
    const [one, other] = [await ask(), await ask()]
    expect(await guestPage(one.id, other.key)).toEqual({ state: 'dead' })
    expect(await guestPage(one.id, '')).toEqual({ state: 'dead' })
    expect(await guestPage('none', one.key)).toEqual({ state: 'dead' })
    await revokeGuest(room.chief, one.id)
    expect(await guestPage(one.id, one.key)).toEqual({ state: 'dead' })
    await expect(giveGuestWord(one.id, one.key, approves)).rejects.toThrow('does not work')
    await expect(revokeGuest(room.chief, one.id)).rejects.toThrow('ended')
    expect(await guestLetter(one.id)).toBeNull()
    // A row that somebody made last longer is signed by no link.
    await db.guestReview.update({
      where: { id: other.id },
      data: { expiresAt: new Date(Date.now() + 90 * 86_400_000) },
    })
    expect(await guestPage(other.id, other.key)).toEqual({ state: 'dead' })
    const old = { ...other.row, expiresAt: new Date(Date.now() - 1000) }
    await db.guestReview.update({ where: { id: other.id }, data: { expiresAt: old.expiresAt } })
    expect(await guestPage(other.id, keyFor(old))).toEqual({ state: 'dead' })
  })

  test('is dead with whoever made it: somebody who left asks nobody', async () => {
    const { id, key } = await ask()
    await db.person.update({ where: { id: room.editor.personId }, data: { active: false } })
    expect(await guestPage(id, key)).toEqual({ state: 'dead' })
  })
})

describe('her word', () => {
  test('counts as the review that it was asked for, and is on record with name and address', async () => {
    const { id, key } = await askForLaw()
    await giveGuestWord(id, key, { verdict: 'approves', note: 'Leave the second name out of the headline.' })
    const { steps } = await reviewOf(room.editor, piece.id)
    expect(steps.steps[0]).toMatchObject({ kind: 'legal', word: { name: lena.name, hers: false } })
    await articles.approve(room.editor, piece.id, piece.revisionId)
    const said = (await eventsOf(piece.id)).find(({ move }) => move === 'guestSays')
    expect(said).toMatchObject({ personId: null, revisionId: piece.revisionId })
    expect(said?.reason).toBe(
      'Lena Okafor <lena@law.example>, Legal: Approves. Leave the second name out of the headline.',
    )
    const told = await db.notification.findMany({ where: { eventId: said?.id ?? '' } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([room.editor.personId, room.reporter.personId].sort())
  })

  test('counts as nothing where she objects, or was asked for no review', async () => {
    const { id, key } = await askForLaw()
    await giveGuestWord(id, key, { verdict: 'objects', note: 'That is libel.' })
    const other = await ask()
    await giveGuestWord(other.id, other.key, approves)
    await expect(articles.approve(room.editor, piece.id, piece.revisionId)).rejects.toThrow('Legal')
    expect((await guestsOf(room.editor, piece.id)).guests.map(({ standing }) => standing)).toEqual([
      'approves',
      'objects',
    ])
  })

  test('is given once, and with a reason where it is no approval', async () => {
    const { id, key } = await ask()
    await expect(giveGuestWord(id, key, { verdict: 'objects', note: ' ' })).rejects.toThrow('Say what')
    const tried = await Promise.allSettled([giveGuestWord(id, key, approves), giveGuestWord(id, key, approves)])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await guestPage(id, key)).toMatchObject({ state: 'said', verdict: 'approves' })
  })

  test('falls when the text changes, and before that nothing is asked of her any more', async () => {
    const { id, key } = await askForLaw()
    const other = await ask()
    await giveGuestWord(id, key, approves)
    await change()
    const { steps } = await reviewOf(room.editor, piece.id)
    expect(steps.fallen).toMatchObject([{ kind: 'legal', name: lena.name }])
    expect(await guestPage(other.id, other.key)).toEqual({ state: 'over', name: lena.name })
    await expect(giveGuestWord(other.id, other.key, approves)).rejects.toThrow('has changed')
  })
})

describe('whom one asks', () => {
  test('is for a review that the steps open, and that is next', async () => {
    await expect(ask('legal')).rejects.toThrow('does not need')
    await expect(
      askGuest(room.editor, piece.id, { ...lena, revisionId: piece.revisionId, kind: 'approval', days: 7 }),
    ).rejects.toThrow()
    expect(await db.guestReview.count({ where: { articleId: piece.id } })).toBe(0)
  })

  test.each([0, 31, 1.5])('not for %d days', async (days) => {
    const asked = { ...lena, revisionId: piece.revisionId, kind: null, days }
    await expect(askGuest(room.editor, piece.id, asked)).rejects.toThrow('days')
  })

  test('is about the revision on the screen alone', async () => {
    await change()
    await expect(ask()).rejects.toThrow()
  })

  test('her address is for those who may ask', async () => {
    await ask()
    expect((await guestsOf(room.reporter, piece.id)).guests.map(({ email }) => email)).toEqual([''])
    expect((await guestsOf(room.chief, piece.id)).guests.map(({ email }) => email)).toEqual([lena.email])
  })
})
