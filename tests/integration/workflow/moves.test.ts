import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { mailDue } from '#lib/inbox/commands'
import { sealOf } from '#lib/revisions/seal'
import { storedContent } from '#lib/revisions/stored'
import { canonical } from '#lib/text/canonical'
import { someDesk, someone } from '#tests/support/articles'
import {
  approved,
  eventsOf,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  report,
  reportOn,
  scheduled,
  stateOf,
  typeInto,
} from '#tests/support/flow'
import { mailsNow } from '#tests/support/mails'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

describe('submitting', () => {
  test('freezes the text, the evidence and the details as revision 1', async () => {
    const article = await report(room)
    await articles.submit(room.reporter, article.id)
    const revision = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(article.id) } })
    const content = storedContent(revision)
    expect(revision).toMatchObject({ number: 1, headline: article.headline, wordCount: 11 })
    expect(content.text).toEqual(reportOn(article.headline, article.claimId))
    expect(content.evidence).toMatchObject([
      { claimId: article.claimId, text: 'The harbour closed on Monday', attributions: [{ sourceId: room.sourceId }] },
    ])
    expect(content.details).toMatchObject({ profile: 'news', deskId: room.deskId, mainTagId: room.tagId })
    expect(Buffer.from(revision.hash).equals(sealOf(revision))).toBe(true)
  })

  test('the same text again is the same revision, a changed one is the next', async () => {
    const article = await inReview(room)
    await articles.takeBack(room.reporter, article.id)
    await articles.submit(room.reporter, article.id)
    expect(await pinnedRevision(article.id)).toBe(article.revisionId)
    await typeInto(article.id, 'More is known now.')
    await articles.updateReview(room.reporter, article.id)
    const revision = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(article.id) } })
    expect(revision.number).toBe(2)
  })

  test('gives the piece its address from the headline', async () => {
    const id = await articles.createArticle(room.reporter, { profile: 'news', deskId: room.deskId, language: 'en' })
    const before = await db.article.findUniqueOrThrow({ where: { id } })
    expect(before.slug).toMatch(/^untitled-/)
    const article = await inReview(room)
    expect((await db.article.findUniqueOrThrow({ where: { id: article.id } })).slug).toBe(
      article.headline.toLowerCase().replaceAll(' ', '-'),
    )
  })

  test('leaves an address that was set by hand', async () => {
    const article = await report(room, { slug: 'by-hand' })
    await articles.submit(room.reporter, article.id)
    expect((await db.article.findUniqueOrThrow({ where: { id: article.id } })).slug).toBe('by-hand')
  })
})

describe('four eyes', () => {
  test('a reporter can’t approve her own piece', async () => {
    const article = await inReview(room)
    await expect(articles.approve(room.reporter, article.id, article.revisionId)).rejects.toThrow('not yours to make')
    expect(await stateOf(article.id)).toBe('in_review')
  })

  test('an editor who changed it can’t approve it, another one can', async () => {
    const article = await inReview(room)
    await db.contributor.create({ data: { articleId: article.id, personId: room.editor.personId } })
    await expect(articles.approve(room.editor, article.id, article.revisionId)).rejects.toThrow('somebody else')
    await articles.approve(await someone('editor', [room.deskId]), article.id, article.revisionId)
    expect(await stateOf(article.id)).toBe('approved')
  })

  test('a chief who is one of its authors can’t approve it', async () => {
    const article = await inReview(room)
    await db.articleAuthor.create({ data: { articleId: article.id, personId: room.chief.personId, position: 1 } })
    await articles.updateReview(room.chief, article.id)
    const revisionId = await pinnedRevision(article.id)
    await expect(articles.approve(room.chief, article.id, revisionId)).rejects.toThrow('somebody else')
  })

  test('changes from before the last publication are forgiven', async () => {
    const article = await inReview(room)
    await db.contributor.create({ data: { articleId: article.id, personId: room.editor.personId } })
    await articles.approve(room.chief, article.id, article.revisionId)
    await articles.publish(room.chief, article.id, article.revisionId)
    await articles.revise(room.reporter, article.id)
    await typeInto(article.id, 'A second day.')
    await articles.submit(room.reporter, article.id)
    await articles.approve(room.editor, article.id, await pinnedRevision(article.id))
    expect(await stateOf(article.id)).toBe('approved')
  })
})

describe('approving', () => {
  test('refuses a revision that is not the one in review any more', async () => {
    const article = await inReview(room)
    await typeInto(article.id, 'More is known now.')
    await articles.updateReview(room.reporter, article.id)
    await expect(articles.approve(room.editor, article.id, article.revisionId)).rejects.toThrow(
      'changed since you opened',
    )
  })

  test('refuses when the text has gone on since it was submitted', async () => {
    const article = await inReview(room)
    await typeInto(article.id, 'More is known now.')
    await expect(articles.approve(room.editor, article.id, article.revisionId)).rejects.toThrow('have changed since')
    expect(await stateOf(article.id)).toBe('in_review')
  })

  test('refuses when the evidence has changed since', async () => {
    const article = await inReview(room)
    await db.claim.update({ where: { id: article.claimId }, data: { standing: 'disputed' } })
    await expect(articles.approve(room.editor, article.id, article.revisionId)).rejects.toThrow('have changed since')
  })

  test('refuses while a claim has no source', async () => {
    const article = await report(room)
    await db.attribution.deleteMany({ where: { claimId: article.claimId } })
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    await expect(articles.approve(room.editor, article.id, revisionId)).rejects.toThrow('has no source')
  })

  test('of two editors at once, one approves and the other is told', async () => {
    const article = await inReview(room)
    const answers = await Promise.allSettled([
      articles.approve(room.editor, article.id, article.revisionId),
      articles.approve(room.chief, article.id, article.revisionId),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await eventsOf(article.id)).filter(({ move }) => move === 'approve')).toHaveLength(1)
  })

  test('saving details voids it, saving them unchanged does not', async () => {
    const article = await approved(room)
    const { version, language, slug } = await db.article.findUniqueOrThrow({ where: { id: article.id } })
    const details = {
      profile: 'news' as const,
      deskId: room.deskId,
      language,
      slug,
      authorIds: [room.reporter.personId],
      tagIds: [room.tagId],
      mainTagId: room.tagId,
      lead: null,
      notice: null,
      aiUse: null,
    }
    await articles.saveDetails(room.reporter, article.id, version, details)
    expect(await stateOf(article.id)).toBe('approved')
    await articles.saveDetails(room.reporter, article.id, version, { ...details, profile: 'analysis' })
    expect(await stateOf(article.id)).toBe('draft')
    expect((await eventsOf(article.id)).at(-1)).toMatchObject({ move: 'voidApproval', from: 'approved', to: 'draft' })
  })
})

describe('asking for changes', () => {
  test('needs a comment, and sends it to the authors', async () => {
    const article = await inReview(room)
    await expect(articles.requestChanges(room.editor, article.id, '  ')).rejects.toThrow('what should change')
    // What was due before is mailed before, and not together with this.
    await mailDue(new Date())
    await articles.requestChanges(room.editor, article.id, ' Who says so? ')
    expect(await stateOf(article.id)).toBe('changes_requested')
    expect((await eventsOf(article.id)).at(-1)).toMatchObject({
      reason: 'Who says so?',
      revisionId: article.revisionId,
    })
    await mailDue(new Date())
    const mail = (await mailsNow()).find(({ articleIds }) => articleIds.includes(article.id))
    expect(mail).toMatchObject({ subject: `Changes requested: ${article.headline}` })
    expect(mail?.text).toContain('Who says so?')
  })
})

describe('spiking', () => {
  test('needs a reason, and can be undone', async () => {
    const article = await report(room)
    await expect(articles.spike(room.reporter, article.id, '')).rejects.toThrow('Say why.')
    await articles.spike(room.reporter, article.id, 'Overtaken by events.')
    expect(await stateOf(article.id)).toBe('spiked')
    await articles.revive(room.reporter, article.id)
    expect(await stateOf(article.id)).toBe('draft')
  })
})

describe('permission', () => {
  test('another reporter’s piece looks like none at all', async () => {
    const article = await inReview(room)
    const stranger = await someone('reporter', [room.deskId])
    await expect(articles.submit(stranger, article.id)).rejects.toBeInstanceOf(NotFound)
    await expect(articles.submit(stranger, crypto.randomUUID())).rejects.toThrow(new NotFound().message)
    await expect(articles.submit(stranger, 'no id at all')).rejects.toBeInstanceOf(NotFound)
  })

  test('another desk’s editor neither sees nor decides', async () => {
    const article = await inReview(room)
    const elsewhere = await someone('editor', [await someDesk()])
    await expect(articles.approve(elsewhere, article.id, article.revisionId)).rejects.toBeInstanceOf(NotFound)
  })

  test('an admin has no say, a fact-checker none in decisions', async () => {
    const article = await inReview(room)
    await expect(articles.approve(await someone('admin'), article.id, article.revisionId)).rejects.toBeInstanceOf(
      NotFound,
    )
    await expect(articles.approve(room.checker, article.id, article.revisionId)).rejects.toThrow('not yours to make')
    await expect(
      articles.createArticle(await someone('admin'), { profile: 'news', deskId: null, language: 'en' }),
    ).rejects.toBeInstanceOf(NotFound)
  })

  test('only the chief withdraws', async () => {
    const article = await published(room)
    await expect(articles.withdraw(room.editor, article.id, { text: 'Wrong.', cause: 'our_error' })).rejects.toThrow(
      'not yours to make',
    )
  })
})

describe('the record', () => {
  test('every step has its event, with who, from, to and when', async () => {
    const article = await scheduled(room)
    await articles.unschedule(room.editor, article.id)
    await articles.publish(room.editor, article.id, article.revisionId)
    await articles.revise(room.reporter, article.id)
    const events = await eventsOf(article.id)
    expect(events.map(({ move, from, to }) => [move, from, to])).toEqual([
      ['submit', 'draft', 'in_review'],
      ['approve', 'in_review', 'approved'],
      ['schedule', 'approved', 'scheduled'],
      ['unschedule', 'scheduled', 'approved'],
      ['publish', 'approved', 'published'],
      ['revise', 'published', 'draft'],
    ])
    expect(events.map(({ personId }) => personId)).toEqual([
      room.reporter.personId,
      ...Array(4).fill(room.editor.personId),
      room.reporter.personId,
    ])
  })

  test('events, revisions and publications can’t be rewritten', async () => {
    const article = await published(room)
    const where = { where: { articleId: article.id } }
    await expect(db.workflowEvent.updateMany({ ...where, data: { reason: 'x' } })).rejects.toThrow('never changed')
    await expect(db.workflowEvent.deleteMany(where)).rejects.toThrow('never changed')
    await expect(db.revision.updateMany({ ...where, data: { headline: 'x' } })).rejects.toThrow('never changed')
    await expect(db.publication.deleteMany(where)).rejects.toThrow('never changed')
    await expect(db.publication.updateMany({ ...where, data: { headline: 'x' } })).rejects.toThrow('never changed')
  })

  test('the published text is the approved one, byte for byte', async () => {
    const article = await approved(room)
    const before = await db.revision.findUniqueOrThrow({ where: { id: article.revisionId } })
    await articles.publish(room.editor, article.id, article.revisionId)
    const { revision, ...publication } = await db.publication.findFirstOrThrow({
      where: { articleId: article.id, live: true },
      include: { revision: true },
    })
    expect(canonical(revision.body)).toBe(canonical(reportOn(article.headline, article.claimId)))
    expect(revision).toEqual(before)
    expect(storedContent(revision).text).toEqual(reportOn(article.headline, article.claimId))
    expect(Buffer.from(sealOf(revision)).equals(revision.hash)).toBe(true)
    expect(publication).toMatchObject({ headline: before.headline, standfirst: before.standfirst, number: 1 })
  })

  test('refusals are refusals, not mistakes of ours', async () => {
    const article = await approved(room)
    await expect(articles.submit(room.reporter, article.id)).rejects.toBeInstanceOf(Refusal)
    await expect(articles.publish(room.editor, article.id, 'nonsense')).rejects.toBeInstanceOf(Refusal)
  })
})
