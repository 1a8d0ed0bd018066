import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { beginThread, deleteComment, reply } from '#lib/comments/commands'
import { db } from '#lib/db'
import type { MailFrequency } from '#lib/generated/prisma/enums'
import * as inbox from '#lib/inbox/commands'
import { choicesOf, unreadOf } from '#lib/inbox/queries'
import { kinds } from '#lib/notifications/kinds'
import { ask } from '#lib/questions/commands'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, report } from '#tests/support/flow'
import { type Mail, mailsNow } from '#tests/support/mails'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const HOUR = 60 * 60 * 1000
const inHours = (count: number) => new Date(Date.now() + count * HOUR)

async function mailsTo({ personId }: Actor): Promise<Mail[]> {
  const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  return (await mailsNow()).filter(({ to }) => to === email)
}

/** An author who wants to hear of questions so, and her piece. */
async function author(mail: MailFrequency, inPage = true) {
  const actor = await someone('reporter', [room.deskId])
  await inbox.chooseNotifications(actor, { digestHour: 8, choices: [{ kind: 'question', inPage, mail }] })
  const piece = await report(room)
  await db.articleAuthor.create({ data: { articleId: piece.id, personId: actor.personId, position: 1 } })
  return { actor, ...piece }
}

test('what is wanted at once is mailed once, though two workers look at once, and is read once its link is followed', async () => {
  const { actor, id, headline } = await author('at_once')
  await ask(room.editor, id, { text: 'Which <b>harbour</b>?' })
  await Promise.all([inbox.mailDue(new Date()), inbox.mailDue(new Date()), inbox.mailDue(new Date())])
  const [mail, ...more] = await mailsTo(actor)
  expect(more).toEqual([])
  expect(mail?.subject).toBe(`${room.editor.name} asked about your piece: ${headline}`)
  expect(mail?.text).toContain('Which <b>harbour</b>?')
  expect(mail?.html).toContain('Which &lt;b&gt;harbour&lt;/b&gt;?')
  const [, notificationId = ''] = /\/newsroom\/notifications\/([0-9a-f-]+)/.exec(mail?.text ?? '') ?? []
  await expect(inbox.openNotification(room.editor, notificationId)).rejects.toThrow()
  expect(await unreadOf(actor)).toBe(1)
  expect(await inbox.openNotification(actor, notificationId)).toBe(`/newsroom/articles/${id}`)
  expect(await unreadOf(actor)).toBe(0)
  expect(mail?.text).toContain('/newsroom/account#notifications')
})

test('what is wanted every hour comes in one mail, and not before', async () => {
  const { actor, id } = await author('hourly')
  for (const text of ['Which harbour?', 'Which Monday?']) await ask(room.editor, id, { text })
  await inbox.mailDue(new Date())
  expect(await mailsTo(actor)).toEqual([])
  await inbox.mailDue(inHours(1))
  await inbox.mailDue(inHours(2))
  const [mail, ...more] = await mailsTo(actor)
  expect([mail?.subject, more]).toEqual(['2 notifications', []])
  expect(mail?.text).toMatch(/Which harbour\?[\s\S]*Which Monday\?/)
})

test.each([
  ['never', true, 1],
  ['at_once', false, 1],
  ['never', false, 0],
] as const)('mailed %s and in the newsroom %s is %i row', async (mail, inPage, rows) => {
  const { actor, id } = await author(mail, inPage)
  await ask(room.editor, id, { text: 'So?' })
  await inbox.mailDue(inHours(48))
  expect(await mailsTo(actor)).toHaveLength(mail === 'never' ? 0 : 1)
  expect(await db.notification.count({ where: { personId: actor.personId, articleId: id } })).toBe(rows)
})

describe('no mail tells', () => {
  test('what its person has read meanwhile', async () => {
    const { actor, id } = await author('hourly')
    await ask(room.editor, id, { text: 'So?' })
    await inbox.markAllRead(actor, new Date())
    await inbox.mailDue(inHours(2))
    expect(await mailsTo(actor)).toEqual([])
  })

  test('of a piece that she may not see any more', async () => {
    const { actor, id } = await author('hourly')
    await ask(room.editor, id, { text: 'swordfish' })
    await db.articleAuthor.deleteMany({ where: { articleId: id, personId: actor.personId } })
    await inbox.mailDue(inHours(2))
    expect(await mailsTo(actor)).toEqual([])
  })

  test('anything to whoever has left', async () => {
    const { actor, id } = await author('at_once')
    await ask(room.editor, id, { text: 'So?' })
    await db.person.update({ where: { id: actor.personId }, data: { active: false } })
    await inbox.mailDue(new Date())
    expect(await mailsTo(actor)).toEqual([])
  })
})

describe('a mail that is still to be sent', () => {
  const waiting = async () => {
    const one = await author('at_once')
    await ask(room.editor, one.id, { text: 'swordfish' })
    await inbox.mailDue(new Date())
    expect(await mailsTo(one.actor)).toHaveLength(1)
    return one
  }

  test('holds no words: to whom it goes, and of what it tells', async () => {
    const { actor } = await waiting()
    const rows = await db.outbox.findMany({ where: { kind: 'mail' }, select: { payload: true } })
    expect(rows.map(({ payload }) => payload)).toContainEqual({
      personId: actor.personId,
      notificationIds: [expect.any(String)],
    })
    expect(JSON.stringify(rows)).not.toContain('swordfish')
  })

  test('is not sent to whoever has left meanwhile, may not see the piece any more, or has read it', async () => {
    const left = await waiting()
    await db.person.update({ where: { id: left.actor.personId }, data: { active: false } })
    const moved = await waiting()
    await db.articleAuthor.deleteMany({ where: { articleId: moved.id, personId: moved.actor.personId } })
    const read = await waiting()
    await inbox.markAllRead(read.actor, new Date())
    for (const { actor } of [left, moved, read]) expect(await mailsTo(actor)).toEqual([])
  })

  test('says what is said now: a comment that was deleted meanwhile, nothing', async () => {
    const { actor, id } = await author('at_once')
    const threadId = await beginThread(room.editor, id, {
      ...{ quote: 'harbour', before: '', after: '', at: 0 },
      text: `swordfish @[${actor.personId}]`,
    })
    await reply(room.editor, threadId, { text: 'So it stays.' })
    await inbox.mailDue(new Date())
    const before = (await mailsTo(actor)).map(({ text }) => text).join()
    expect(before).toContain('swordfish')
    const { id: commentId } = await db.comment.findFirstOrThrow({ where: { threadId }, orderBy: { at: 'asc' } })
    await deleteComment(room.editor, commentId)
    const after = (await mailsTo(actor)).map(({ text }) => text).join()
    expect(after).not.toContain('swordfish')
  })
})

test('a worker that dies over a mail has neither written it nor taken the notification', async () => {
  const { actor, id } = await author('at_once')
  await ask(room.editor, id, { text: 'So?' })
  // The database ends the transaction where it writes the mail, as it does when the process behind it is killed.
  await db.$executeRawUnsafe(`
    CREATE FUNCTION killed() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF NEW.payload->>'personId' = '${actor.personId}' THEN RAISE 'killed'; END IF; RETURN NEW; END $$`)
  await db.$executeRawUnsafe(`CREATE TRIGGER killed BEFORE INSERT ON "Outbox" FOR EACH ROW EXECUTE FUNCTION killed()`)
  await expect(inbox.mailDue(new Date())).rejects.toThrow()
  expect(await mailsTo(actor)).toEqual([])
  await db.$executeRawUnsafe(`DROP TRIGGER killed ON "Outbox"`)
  await db.$executeRawUnsafe('DROP FUNCTION killed')
  await inbox.mailDue(new Date())
  expect(await mailsTo(actor)).toHaveLength(1)
})

test('a mail speaks the language of whom it goes to, from right to left where it is written so', async () => {
  const { actor, id } = await author('at_once')
  await db.person.update({ where: { id: actor.personId }, data: { language: 'ar' } })
  await ask(room.editor, id, { text: 'So?' })
  await inbox.mailDue(new Date())
  const [mail] = await mailsTo(actor)
  expect(mail?.html).toContain('<html lang="ar" dir="rtl">')
  expect(mail?.subject).toContain('مادتك')
})

describe('choices', () => {
  test('are those of the table until somebody chooses, each kind by itself', async () => {
    const actor = await someone('reporter')
    const before = await choicesOf(actor)
    expect(Object.fromEntries(before.choices.map(({ kind, ...choice }) => [kind, choice]))).toEqual(kinds)
    await inbox.chooseNotifications(actor, {
      digestHour: 17,
      choices: [{ kind: 'reply', inPage: false, mail: 'daily' }],
    })
    const { choices, digestHour } = await choicesOf(actor)
    expect(digestHour).toBe(17)
    expect(choices.find(({ kind }) => kind === 'reply')).toEqual({ kind: 'reply', inPage: false, mail: 'daily' })
    expect(choices.find(({ kind }) => kind === 'mention')).toEqual({ kind: 'mention', ...kinds.mention })
  })

  test('count for what waits for its mail already', async () => {
    const { actor, id } = await author('daily')
    await ask(room.editor, id, { text: 'So?' })
    await inbox.chooseNotifications(actor, {
      digestHour: 8,
      choices: [{ kind: 'question', inPage: true, mail: 'never' }],
    })
    await inbox.mailDue(inHours(48))
    expect(await mailsTo(actor)).toEqual([])
  })

  test('of a kind twice, or of an hour that no day has, are refused', async () => {
    const choice = { kind: 'reply', inPage: true, mail: 'daily' } as const
    await expect(inbox.chooseNotifications(room.editor, { digestHour: 8, choices: [choice, choice] })).rejects.toThrow()
    await expect(inbox.chooseNotifications(room.editor, { digestHour: 24, choices: [] })).rejects.toThrow()
  })
})
