/** Links that show a draft to somebody without an account: what they show, when they work, and what is said by them. */
import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { trashArticle, untrashArticle } from '#lib/article-trash/commands'
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { beginThreadOnPiece, deleteGuestComment, reply } from '#lib/comments/commands'
import { bounds } from '#lib/comments/input'
import { commentsOf } from '#lib/comments/queries'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { letterOf } from '#lib/inbox/letter'
import { whatHappened } from '#lib/inbox/notification'
import { notificationsOf } from '#lib/inbox/queries'
import { sentenceIn } from '#lib/messages/all'
import { orBusy } from '#lib/or-busy'
import { filesOfShare } from '#lib/shares/addresses'
import { commentAsGuest, endShare, forgetGuests, makeShare } from '#lib/shares/commands'
import type { NewShare } from '#lib/shares/input'
import { hourlyComments, shareLimits } from '#lib/shares/limits'
import { opened } from '#lib/shares/open'
import { sharedFile, sharedPiece, sharesOf } from '#lib/shares/queries'
import { answerToGuest } from '#lib/shares/receive'
import { plainText } from '#lib/text/plain'
import { someComment, someone } from '#tests/support/articles'
import { inReview, type Newsroom, newsroom, published, report, typeInto } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const forALawyer: NewShare = { name: 'A lawyer', revision: null, days: 7, mayComment: true }

async function shared(articleId: string, by: Actor, more: Partial<NewShare> = {}) {
  const address = new URL(await makeShare(by, articleId, { ...forALawyer, ...more }))
  const { id } = await db.shareLink.findFirstOrThrow({ where: { articleId }, orderBy: { madeAt: 'desc' } })
  return { id, address, token: address.searchParams.get('token') ?? '' }
}
const wordsBy = async (token: string) => {
  const found = await sharedPiece(token)
  return found && plainText(found.piece.text).text
}
const standingOf = async (articleId: string) => (await sharesOf(room.chief, articleId)).map(({ standing }) => standing)

describe('a link', () => {
  test('shows the draft as it stands whenever it is opened, and is counted', async () => {
    const piece = await report(room)
    const { token, address } = await shared(piece.id, room.reporter)
    expect(address.pathname).toBe('/preview')
    expect(await wordsBy(token)).not.toContain('More is known now.')
    await typeInto(piece.id, 'More is known now.')
    expect(await wordsBy(token)).toContain('More is known now.')
    expect(await sharesOf(room.reporter, piece.id)).toMatchObject([{ opened: 0, lastOpenedAt: null }])
    await opened(token)
    await opened(token)
    const [listed] = await sharesOf(room.reporter, piece.id)
    expect(listed).toMatchObject({ name: 'A lawyer', revision: null, standing: 'works', opened: 2 })
    expect(listed?.lastOpenedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(listed?.madeBy).toBe(room.reporter.name)
  })

  test('to one revision shows that, and nothing that was written since', async () => {
    const piece = await inReview(room)
    await typeInto(piece.id, 'More is known now.')
    const { token } = await shared(piece.id, room.editor, { revision: 1 })
    expect(await wordsBy(token)).not.toContain('More is known now.')
    await expect(makeShare(room.editor, piece.id, { ...forALawyer, revision: 2 })).rejects.toBeInstanceOf(NotFound)
  })

  test('stands nowhere but in itself', async () => {
    const piece = await report(room)
    const { id, token } = await shared(piece.id, room.reporter)
    const row = await db.shareLink.findUniqueOrThrow({ where: { id } })
    expect(Buffer.from(row.tokenHash)).toHaveLength(32)
    expect(JSON.stringify([row, await sharesOf(room.reporter, piece.id)])).not.toContain(token)
  })

  test('shows no comment, no other draft, and nobody who did not speak on the record', async () => {
    const piece = await report(room, { terms: 'on_background' })
    const other = await report(room)
    await db.article.update({
      where: { id: other.id },
      data: {
        language: 'fr',
        translationGroupId: (await db.article.findUniqueOrThrow({ where: { id: piece.id } })).translationGroupId,
      },
    })
    await someComment(piece.id, room.reporter, 'She works at the quay.')
    const { token } = await shared(piece.id, room.reporter)
    const seen = JSON.stringify(await sharedPiece(token))
    const source = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
    for (const kept of [source.name, source.slug, source.id, 'She works at the quay.', other.headline, other.id])
      expect(seen).not.toContain(kept)
    expect(seen).toContain('a harbour official')
  })

  test('to an earlier revision names nobody who has asked since not to be named', async () => {
    const piece = await inReview(room)
    const { token } = await shared(piece.id, room.editor, { revision: 1 })
    const { name } = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
    expect(JSON.stringify(await sharedPiece(token))).toContain(name)
    await db.attribution.updateMany({
      where: { claim: { articleId: piece.id } },
      data: { terms: 'on_background', publicLabel: 'a harbour official' },
    })
    expect(JSON.stringify(await sharedPiece(token))).not.toContain(name)
  })

  test('to an earlier revision tells of no claim what is off the record by now, though its source is on the record elsewhere', async () => {
    const piece = await report(room)
    const { key } = await borneOut(piece.claimId)
    await articles.submit(room.reporter, piece.id)
    const { id, token } = await shared(piece.id, room.editor, { revision: 1 })
    const { name } = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
    const told = async () => {
      const seen = JSON.stringify(await sharedPiece(token))
      const file = await sharedFile(passOf(id), key)
      return [seen.includes(name), seen.includes('We shut the gates at noon.'), seen.includes(key), file !== null]
    }
    expect(await told()).toEqual([true, true, true, true])
    await db.claim.create({
      data: {
        id: randomUUID(),
        articleId: piece.id,
        text: 'Nobody knows for how long',
        createdById: room.reporter.personId,
        attributions: { create: { sourceId: room.sourceId, createdById: room.reporter.personId } },
      },
    })
    expect(await told()).toEqual([true, true, true, true])
    await db.attribution.updateMany({ where: { claimId: piece.claimId }, data: { terms: 'off_the_record' } })
    expect(await told()).toEqual([false, false, false, false])
  })

  test.each([
    ['is off the record by now', { terms: 'off_the_record', publicLabel: null }, false],
    ['is on deep background by now', { terms: 'deep_background' }, false],
    ['is on the record by now', { terms: 'on_the_record', publicLabel: null }, true],
  ] as const)('to an earlier revision tells no label of what %s: %j, told: %j', async (_, now, isTold) => {
    const piece = await report(room, { terms: 'on_background' })
    await articles.submit(room.reporter, piece.id)
    const { token } = await shared(piece.id, room.editor, { revision: 1 })
    expect(JSON.stringify(await sharedPiece(token))).toContain('a harbour official')
    await db.attribution.updateMany({ where: { claimId: piece.claimId }, data: now })
    expect(JSON.stringify(await sharedPiece(token)).includes('a harbour official')).toBe(isTold)
  })

  test('to an earlier revision tells nothing of a source that was taken away since', async () => {
    const piece = await inReview(room)
    const { token } = await shared(piece.id, room.editor, { revision: 1 })
    const { name } = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
    await db.attribution.deleteMany({ where: { claimId: piece.claimId } })
    expect(JSON.stringify(await sharedPiece(token))).not.toContain(name)
  })

  test.each<[string, (piece: { id: string }, link: { id: string; maker: Actor }) => Promise<unknown>, string]>([
    ['it was ended', (_, { id }) => endShare(room.editor, id), 'ended'],
    [
      'its time is over',
      // As if it had been made long ago: a link never lives longer than it was made for.
      (_, { id }) =>
        db.$executeRaw`WITH off AS (SELECT set_config('session_replication_role', 'replica', true))
          UPDATE "ShareLink" SET "expiresAt" = now() FROM off WHERE id = ${id}::uuid`,
      'expired',
    ],
    ['the piece was spiked', ({ id }) => articles.spike(room.editor, id, 'It never closed.'), 'stopped'],
    [
      'the piece was spiked and brought back',
      async ({ id }) => {
        await articles.spike(room.editor, id, 'It never closed.')
        await articles.revive(room.editor, id)
      },
      'stopped',
    ],
    [
      'the piece was thrown away and had back',
      async ({ id }) => {
        await trashArticle(room.editor, id)
        await untrashArticle(room.editor, id)
      },
      'stopped',
    ],
    [
      'its maker is gone',
      (_, { maker }) => db.person.update({ where: { id: maker.personId }, data: { active: false } }),
      'stopped',
    ],
    [
      'its maker has another role',
      (_, { maker }) => db.person.update({ where: { id: maker.personId }, data: { role: 'fact_checker' } }),
      'stopped',
    ],
    [
      'its maker is on another desk',
      (_, { maker }) => db.deskMember.deleteMany({ where: { personId: maker.personId } }),
      'stopped',
    ],
  ])('shows nothing any more once %s, nor any of its files', async (_, happens, standing) => {
    const piece = await report(room)
    const maker = await someone('editor', [room.deskId])
    const { key, fileId } = await pictured(piece.id)
    const { id, token } = await shared(piece.id, maker)
    const pass = passOf(id)
    expect(await sharedPiece(token)).not.toBeNull()
    expect(await sharedFile(pass, key)).not.toBeNull()
    await happens(piece, { id, maker })
    expect(await sharedPiece(token)).toBeNull()
    expect(await opened(token)).toBeNull()
    expect(await sharedFile(pass, key)).toBeNull()
    expect(await sharedFile(pass, fileId)).toBeNull()
    expect(await commentAsGuest(saidBy(token), '192.0.2.1')).toBe('gone')
    expect(await standingOf(piece.id)).toEqual([standing])
  })

  test('ends with the withdrawal of its piece; one that is made after that works', async () => {
    const piece = await published(room)
    const before = await shared(piece.id, room.editor)
    await articles.withdraw(room.chief, piece.id, { text: 'It never closed.', cause: 'our_error' })
    expect(await sharedPiece(before.token)).toBeNull()
    const after = await shared(piece.id, room.editor)
    expect(await sharedPiece(after.token)).not.toBeNull()
  })

  test.each(['', 'x', 'x'.repeat(43), randomUUID(), '%', '\0'])('with the token %j is none', async (token) => {
    expect(await sharedPiece(token)).toBeNull()
  })

  test('is ended once, stays on record, and begins no more', async () => {
    const piece = await report(room)
    const { id } = await shared(piece.id, room.reporter)
    await endShare(room.editor, id)
    await expect(endShare(room.editor, id)).rejects.toBeInstanceOf(Refusal)
    await expect(db.shareLink.update({ where: { id }, data: { endedAt: null, endedById: null } })).rejects.toThrow()
    await expect(db.shareLink.update({ where: { id }, data: { expiresAt: new Date(2100, 0) } })).rejects.toThrow()
    await expect(db.shareLink.delete({ where: { id } })).rejects.toThrow()
  })

  test('is made of no piece that is spiked, for nobody without a name, and not of any number at once', async () => {
    const spiked = await report(room)
    await articles.spike(room.editor, spiked.id, 'It never closed.')
    await expect(makeShare(room.editor, spiked.id, forALawyer)).rejects.toThrow('spiked')
    const piece = await report(room)
    await expect(makeShare(room.editor, piece.id, { ...forALawyer, name: ' ' })).rejects.toThrow('Say for whom')
    await expect(makeShare(room.editor, piece.id, { ...forALawyer, days: 365 as never })).rejects.toBeInstanceOf(
      Refusal,
    )
    for (let at = 0; at < shareLimits.working; at++) await shared(piece.id, room.editor)
    await expect(makeShare(room.editor, piece.id, forALawyer)).rejects.toThrow('at most 20')
  })
})

/** A lead picture with one rendition, and another of the same file that the page does not show */
async function pictured(articleId: string) {
  const fileId = await someFile()
  const [key, hidden] = [`${randomUUID()}.webp`, `${randomUUID()}.webp`]
  const made = { fileId, type: 'image/webp', width: 640, height: 427, bytes: 9 }
  await db.mediaRendition.createMany({
    data: [
      { ...made, crop: 'whole', key },
      { ...made, crop: '0,0,300,200', key: hidden },
    ],
  })
  const part = null
  const lead = { alt: 'Tugs', caption: null, parts: { front: part, article: part, share: part } }
  await db.article.update({ where: { id: articleId }, data: { leadFileId: fileId, lead } })
  return { fileId, key, hidden }
}

/** Words and a picture under the claim, both shown to readers */
async function borneOut(claimId: string) {
  const fileId = await someFile()
  const key = `${randomUUID()}.webp`
  await db.mediaRendition.create({
    data: { fileId, type: 'image/webp', width: 640, height: 427, bytes: 9, crop: 'whole', key },
  })
  const { id, createdById } = await db.attribution.findFirstOrThrow({ where: { claimId } })
  await db.attribution.update({ where: { id }, data: { excerpt: 'We shut the gates at noon.' } })
  await db.attributionFile.create({ data: { attributionId: id, fileId, alt: 'The gates', shown: true, createdById } })
  return { key }
}
const passOf = (id: string) => filesOfShare(id).folder.split('/').at(-2) ?? ''

describe('the files of a shared draft', () => {
  test('are at addresses of its page, and are there while the page shows them', async () => {
    const piece = await report(room)
    const { key, hidden, fileId } = await pictured(piece.id)
    const { id, token } = await shared(piece.id, room.reporter)
    const found = await sharedPiece(token)
    expect(found?.piece.lead?.article.folder).toBe(filesOfShare(id).folder)
    const pass = passOf(id)
    expect(pass).not.toContain(token)
    expect(await sharedFile(pass, key)).toMatchObject({ made: { key, type: 'image/webp' } })
    // Neither another part of the same picture, nor its stored file, nor a picture of another piece.
    const elsewhere = await pictured((await report(room)).id)
    for (const name of [hidden, fileId, elsewhere.key, '', '..', `../${key}`])
      expect(await sharedFile(pass, name)).toBeNull()
    await db.article.update({ where: { id: piece.id }, data: { leadFileId: null, lead: {} } })
    expect(await sharedFile(pass, key)).toBeNull()
  })

  test('are nobody’s by an address that no page of ours has said', async () => {
    const [piece, other] = [await report(room), await report(room)]
    const { key } = await pictured(piece.id)
    const [link, another] = [await shared(piece.id, room.reporter), await shared(other.id, room.reporter)]
    const [id = '', proof = ''] = passOf(link.id).split('.')
    const wrong = [
      id,
      `${id}.`,
      `${id}.x`,
      `${another.id}.${proof}`,
      `${id}.${proof}.x`,
      passOf(another.id),
      link.token,
    ]
    for (const pass of wrong) expect(await sharedFile(pass, key), pass).toBeNull()
  })
})

const saidBy = (token: string, more = {}) =>
  ({ token, name: 'Ilva Sorn', text: 'The pilot was on the Tern.', website: '', ...more }) as const

test('a database without room for one more reader is no failure: whoever opens a link comes back later', async () => {
  const piece = await report(room)
  const { key } = await pictured(piece.id)
  const { id, token } = await shared(piece.id, room.reporter)
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  let begun = 0
  // As many as there are connections (lib/db).
  const others = Array.from({ length: 10 }, () =>
    db.$transaction(
      async (tx) => {
        await tx.desk.count()
        begun += 1
        await over
      },
      { maxWait: 20_000, timeout: 30_000 },
    ),
  )
  await expect.poll(() => begun, { timeout: 20_000 }).toBe(10)
  expect(await Promise.all([orBusy(opened(token)), orBusy(sharedFile(passOf(id), key))])).toEqual(['busy', 'busy'])
  end()
  await Promise.all(others)
  expect(await orBusy(opened(token))).toMatchObject({ piece: { id: piece.id } })
  await expect(orBusy(Promise.reject(new NotFound()))).rejects.toBeInstanceOf(NotFound)
})

/** So many comments by a link, each a thread, that count in no hour any more. Gives their ids. */
async function saidLongAgo(articleId: string, shareId: string, count: number): Promise<string[]> {
  const at = new Date(Date.now() - 3 * 3_600_000)
  const all = Array.from({ length: count }, () => ({ id: randomUUID(), threadId: randomUUID() }))
  await db.commentThread.createMany({
    data: all.map(({ threadId }) => ({ id: threadId, articleId, words: '', anchored: false, lastAt: at })),
  })
  await db.comment.createMany({
    data: all.map((one) => ({ ...one, shareId, guest: 'Ilva Sorn', text: 'Who says so?', at })),
  })
  return all.map(({ id }) => id)
}

/** Without the marks that keep the direction of a name to itself */
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '')

let network = 0
const anotherNetwork = () => `198.18.${++network % 250}.7`
const sent = (fields: Record<string, string>, from = anotherNetwork()) =>
  answerToGuest(
    new Request('http://localhost:3000/preview/comment', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': from,
        'accept-language': 'en',
      },
      body: new URLSearchParams(fields).toString(),
    }),
  )

describe('what a guest says', () => {
  beforeEach(async () => {
    // So that no test counts what was said in another one.
    await db.comment.updateMany({
      where: { shareId: { not: null } },
      data: { at: new Date(Date.now() - 2 * 3_600_000) },
    })
  })

  test('is a comment on the whole piece under the name that she gives, and its writer is told', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    const answer = await sent(saidBy(token, { text: 'The pilot\r\nwas on the Tern.' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/preview?token=${token}&said=1`])
    const [thread] = await commentsOf(room.reporter, piece.id)
    expect(thread).toMatchObject({
      quote: null,
      comments: [{ by: { id: null, name: 'Ilva Sorn' }, own: false, text: 'The pilot\nwas on the Tern.' }],
    })
    const told = await db.notification.findMany({ where: { articleId: piece.id, kind: 'comment' } })
    expect(told.map(({ personId }) => personId)).toEqual([room.reporter.personId])
    expect(JSON.stringify(await sharedPiece(token))).not.toContain('Ilva Sorn')
  })

  test('is told of as a guest’s, in the list and in the mail, though she gives the name of a colleague', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    await sent(saidBy(token, { name: room.chief.name }))
    const { notifications } = await notificationsOf(room.reporter, { view: 'unread' })
    const told = notifications.filter(({ article }) => article.id === piece.id)
    expect(told.map((one) => plain(sentenceIn('en', whatHappened(one))))).toEqual([
      `A guest, ${room.chief.name}, commented on your piece`,
    ])
    const { subject, text, html } = letterOf(told, 'en')
    for (const mail of [subject, text, html]) expect(plain(mail)).toContain(`A guest, ${room.chief.name}, commented`)
    await beginThreadOnPiece(room.chief, piece.id, { text: 'The pilot was on the Heron.' })
    const [own] = (await notificationsOf(room.reporter, { view: 'unread' })).notifications
    expect(own && plain(sentenceIn('en', whatHappened(own)))).toBe(`${room.chief.name} commented on your piece`)
  })

  test('is taken a hundred times by one link; the newsroom deletes what it does not want, and makes another link', async () => {
    const piece = await report(room)
    const { id, token } = await shared(piece.id, room.reporter)
    const [first] = await saidLongAgo(piece.id, id, shareLimits.comments)
    const answer = await sent(saidBy(token))
    expect([answer.status, (await answer.text()).includes('The pilot was on the Tern.')]).toEqual([404, true])
    expect((await sent(saidBy((await shared(piece.id, room.reporter)).token))).status).toBe(303)
    await deleteGuestComment(room.reporter, first ?? '')
    expect((await sent(saidBy(token))).status).toBe(303)
  })

  test('takes nothing of the room that the newsroom has for its own comments', async () => {
    const piece = await report(room)
    const { id, token } = await shared(piece.id, room.reporter)
    // As by many links, one after another.
    await saidLongAgo(piece.id, id, bounds.threads)
    const threadId = await beginThreadOnPiece(room.editor, piece.id, { text: 'Is this two pieces?' })
    await reply(room.reporter, threadId, { text: 'It is.' })
    expect(await commentAsGuest(saidBy((await shared(piece.id, room.reporter)).token), '192.0.2.1')).toBe('tooMany')
    expect(await commentAsGuest(saidBy(token), '192.0.2.1')).toBe('gone')
  })

  test('can be deleted by whoever may make links, answered or not, and by nobody else', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    await sent(saidBy(token))
    const before = (await commentsOf(room.checker, piece.id))[0]
    const commentId = before?.comments[0]?.id ?? ''
    expect(before?.comments[0]).toMatchObject({ own: false, removable: false })
    await expect(deleteGuestComment(room.checker, commentId)).rejects.toBeInstanceOf(NotFound)
    expect((await commentsOf(room.editor, piece.id))[0]?.comments[0]).toMatchObject({ own: false, removable: true })
    await reply(room.editor, before?.id ?? '', { text: 'Who was?' })
    await deleteGuestComment(room.editor, commentId)
    const [thread] = await commentsOf(room.reporter, piece.id)
    expect(thread?.comments).toMatchObject([
      { deleted: true, text: '' },
      { text: 'Who was?', removable: false },
    ])
    await expect(deleteGuestComment(room.editor, commentId)).rejects.toBeInstanceOf(NotFound)
    const own = thread?.comments[1]?.id ?? ''
    await expect(deleteGuestComment(room.chief, own)).rejects.toBeInstanceOf(NotFound)
    await sent(saidBy(token))
    const fresh = (await commentsOf(room.reporter, piece.id)).find(({ id }) => id !== thread?.id)
    await deleteGuestComment(room.reporter, fresh?.comments[0]?.id ?? '')
    expect((await commentsOf(room.reporter, piece.id)).map(({ id }) => id)).toEqual([thread?.id])
  })

  test('mentions nobody, whatever it looks like', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    await sent(saidBy(token, { text: `@[${room.editor.personId}] look` }))
    const [thread] = await commentsOf(room.reporter, piece.id)
    expect(thread?.comments[0]).toMatchObject({ mentions: [], text: `@ [${room.editor.personId}] look` })
    expect(await db.notification.count({ where: { articleId: piece.id, kind: 'mention' } })).toBe(0)
  })

  test.each([
    ['without words', { text: ' ' }, 422],
    ['without a name', { name: '' }, 422],
    ['that is too long', { text: 'x'.repeat(shareLimits.text + 1) }, 422],
    ['with a field that no form has', { role: 'chief' }, 422],
    ['by no link', { token: 'x' }, 404],
  ])('%s is refused in one sentence, and nothing of it is lost', async (_, fields, status) => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    const answer = await sent({ ...saidBy(token), ...fields })
    const page = await answer.text()
    expect(answer.status).toBe(status)
    expect(page).toContain('role="alert"')
    expect(page).toContain('text' in fields ? String(fields.text).trim().slice(0, 40) : 'The pilot was on the Tern.')
    expect(await commentsOf(room.reporter, piece.id)).toEqual([])
  })

  test('is not taken by a link that was made without comments', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter, { mayComment: false })
    expect((await sent(saidBy(token))).status).toBe(404)
  })

  test('by a program is thanked for, and thrown away; words of anybody are shown as words', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    expect((await sent({ ...saidBy(token), website: 'https://buy.example' })).status).toBe(303)
    expect(await commentsOf(room.reporter, piece.id)).toEqual([])
    const hostile = '"><script>alert(1)</script>'
    const page = await (await sent({ token: hostile, name: hostile, text: hostile, website: '' })).text()
    expect(page).not.toContain('<script>')
  })

  test('is one of so many that a network may send in an hour, even all at once; where it came from is forgotten', async () => {
    const piece = await report(room)
    const { token } = await shared(piece.id, room.reporter)
    const tries = Array.from({ length: hourlyComments.ofNetwork + 3 }, (_, at) =>
      sent(saidBy(token), `203.0.113.${at}`),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(hourlyComments.ofNetwork)
    expect(statuses.filter((status) => status === 429)).toHaveLength(3)
    expect((await sent(saidBy(token))).status).toBe(303)
    await forgetGuests(new Date(Date.now() + 25 * 3_600_000))
    expect(await db.comment.count({ where: { networkHash: { not: null } } })).toBe(0)
  })
})
