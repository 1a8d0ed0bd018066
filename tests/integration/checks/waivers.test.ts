import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { endWaiver, waive } from '#lib/checks/commands'
import type { WaiverInput } from '#lib/checks/input'
import { checksOf } from '#lib/checks/queries'
import { verifyClaim } from '#lib/claims/commands'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { storedContent } from '#lib/revisions/stored'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, pinnedRevision, report, sayInstead, stateOf } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function unsourced() {
  const article = await report(room)
  await db.attribution.deleteMany({ where: { claimId: article.claimId } })
  await articles.submit(room.reporter, article.id)
  return { ...article, revisionId: await pinnedRevision(article.id) }
}

describe('a waiver', () => {
  test('lets one claim pass, by name and with a reason, until it is taken back', async () => {
    const article = await unsourced()
    await waive(room.editor, article.id, 'claimSource', article.claimId, ' Everybody could see it. ')
    const check = (await checksOf(room.reporter, article.id)).find(({ name }) => name === 'claimSource')
    expect(check).toMatchObject({
      passed: false,
      waivedBy: { name: room.editor.name, reason: 'Everybody could see it.' },
    })
    await articles.approve(room.editor, article.id, article.revisionId)
    await endWaiver(room.editor, check?.waivedBy?.id ?? '')
    await expect(articles.publish(room.editor, article.id, article.revisionId)).rejects.toThrow('has no source')
    expect(await stateOf(article.id)).toBe('approved')
  })

  test('counts for the words that were waived: others are asked about again', async () => {
    const article = await unsourced()
    await waive(room.editor, article.id, 'claimSource', article.claimId, 'Everybody could see it.')
    const { evidence } = storedContent(await db.revision.findUniqueOrThrow({ where: { id: article.revisionId } }))
    const waived = await db.waiver.findFirstOrThrow({ where: { articleId: article.id } })
    expect(evidence).toMatchObject([{ claimId: article.claimId, text: waived.words }])
    await db.waiver.update({ where: { id: waived.id }, data: { words: 'The minister resigned.' } })
    await expect(articles.approve(room.editor, article.id, article.revisionId)).rejects.toThrow('has no source')
  })

  test('is refused for words that nobody had on screen', async () => {
    const article = await unsourced()
    await sayInstead(article.id, 'The harbour closed on Monday', 'The harbour never closed')
    const given = waive(room.editor, article.id, 'claimSource', article.claimId, 'Everybody could see it.')
    await expect(given).rejects.toThrow('Take in the newest text first')
    expect(await db.waiver.count({ where: { articleId: article.id } })).toBe(0)
  })

  test('needs a reason, and something to waive, once', async () => {
    const article = await unsourced()
    await expect(waive(room.editor, article.id, 'claimSource', article.claimId, ' ')).rejects.toThrow('Say why')
    await expect(waive(room.editor, article.id, 'mainTag', null, 'None fits.')).rejects.toThrow('Nothing stands')
    await waive(room.editor, article.id, 'claimSource', article.claimId, 'Seen by all.')
    await expect(waive(room.editor, article.id, 'claimSource', article.claimId, 'Again.')).rejects.toThrow('already')
  })

  test('is not the reporter’s to give', async () => {
    const article = await unsourced()
    const given = waive(room.reporter, article.id, 'claimSource', article.claimId, 'I was there.')
    await expect(given).rejects.toBeInstanceOf(NotFound)
    const stranger = waive(await someone('editor'), article.id, 'claimSource', article.claimId, 'I was there.')
    await expect(stranger).rejects.toBeInstanceOf(NotFound)
  })

  test('never covers what was said off the record', async () => {
    const article = await report(room, { terms: 'off_the_record' })
    await articles.submit(room.reporter, article.id)
    const name = 'offTheRecord' as WaiverInput['check']
    await expect(waive(room.chief, article.id, name, article.claimId, 'Please.')).rejects.toThrow('can’t be waived')
    const revisionId = await pinnedRevision(article.id)
    await expect(articles.approve(room.editor, article.id, revisionId)).rejects.toThrow('off the record')
  })
})

test('a verdict goes into the revision for the words that were judged, and for no others', async () => {
  const article = await report(room)
  const words = 'The harbour closed on Monday'
  await verifyClaim(room.checker, article.id, {
    claimId: article.claimId,
    standing: 'verified',
    text: words,
    how: 'Log',
  })
  const standings = async () => {
    await articles.submit(room.reporter, article.id)
    const revision = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(article.id) } })
    return storedContent(revision).evidence
  }
  expect(await standings()).toMatchObject([{ text: words, standing: 'verified' }])
  await articles.takeBack(room.reporter, article.id)
  await sayInstead(article.id, words, 'The harbour never closed')
  expect(await standings()).toMatchObject([{ text: 'The harbour never closed', standing: 'unverified' }])
})

test('an open question stands between the piece and approval', async () => {
  const article = await report(room)
  await articles.submit(room.reporter, article.id)
  const revisionId = await pinnedRevision(article.id)
  const question = await db.question.create({
    data: { articleId: article.id, text: 'Which harbour?', askedById: room.checker.personId },
  })
  await expect(articles.approve(room.editor, article.id, revisionId)).rejects.toThrow('Which harbour?')
  await db.question.update({
    where: { id: question.id },
    data: { resolvedAt: new Date(), resolvedById: room.reporter.personId },
  })
  await articles.approve(room.editor, article.id, revisionId)
  expect(await stateOf(article.id)).toBe('approved')
})

test('a claim marked in one piece leans on nothing in another', async () => {
  const article = await report(room)
  const copy = await report(room)
  await db.claim.update({ where: { id: copy.claimId }, data: { articleId: article.id } })
  const checks = await checksOf(room.reporter, copy.id)
  expect(checks[0]).toMatchObject({ name: 'claimSource', passed: false })
})
