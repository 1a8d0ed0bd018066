/** What a piece declares of AI: who has to have read it before it goes out, and what readers and machines are told. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decideAboutAi } from '#lib/ai-use/commands'
import { aiRules } from '#lib/ai-use/queries'
import { usualAiRule } from '#lib/ai-use/rule'
import type { AiUse } from '#lib/ai-use/use'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { reviewOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { articleAt } from '#lib/site/article/queries'
import { wholePaper } from '#lib/site/feed/about'
import { atom } from '#lib/site/feed/atom'
import { jsonFeed } from '#lib/site/feed/json'
import { newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { articleJsonLd } from '#lib/site/json-ld'
import { english } from '#tests/support/english'
import { addressOf, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
beforeEach(() => decideAboutAi(room.chief, { ...usualAiRule }))

const helped: AiUse = { use: 'helped', tool: 'Polyglot 3', purpose: 'translation from Maravian' }

async function declared(id: string, aiUse: AiUse | null) {
  const { version } = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } })
  await articles.saveDetails(room.reporter, id, version, { ...(await detailsOf(db, id)), aiUse })
}
async function submitted(aiUse: AiUse | null) {
  const { id } = await report(room)
  if (aiUse) await declared(id, aiUse)
  await articles.submit(room.reporter, id)
  return { id, revisionId: await pinnedRevision(id) }
}

describe('the rule of the newsroom', () => {
  test('is the newest decision, and each stays on record', async () => {
    await decideAboutAi(room.chief, { mustDeclare: true, helpedReadBy: 'editor', generatedReadBy: 'nobody' })
    const { now, decided } = await aiRules(room.reporter)
    expect(now).toEqual({ mustDeclare: true, helpedReadBy: 'editor', generatedReadBy: 'nobody' })
    expect(decided[0]).toMatchObject({ by: room.chief.name, ...now })
    await expect(db.aiRule.updateMany({ data: { mustDeclare: false } })).rejects.toThrow()
    await expect(db.aiRule.deleteMany({})).rejects.toThrow()
  })

  test('keeps back what says nothing of AI, once each piece has to', async () => {
    await decideAboutAi(room.chief, { ...usualAiRule, mustDeclare: true })
    const { id, revisionId } = await submitted(null)
    await expect(articles.approve(room.editor, id, revisionId)).rejects.toThrow('Nobody has said whether AI was used')
    const without = await submitted({ use: 'none' })
    await articles.approve(room.editor, without.id, without.revisionId)
  })

  test('says who has to have read it: the approval of anybody else is refused, on the review before it is tried', async () => {
    await decideAboutAi(room.chief, { ...usualAiRule, helpedReadBy: 'chief' })
    const { id, revisionId } = await submitted(helped)
    expect(english((await reviewOf(room.editor, id)).notYours)).toContain('a chief editor has to have read it')
    expect((await reviewOf(room.chief, id)).notYours).toBeNull()
    await expect(articles.approve(room.editor, id, revisionId)).rejects.toThrow('a chief editor has to have read it')
    await articles.approve(room.chief, id, revisionId)
    await articles.publish(room.editor, id, revisionId)
    // The proof: this very revision, by its seal, and who read and approved it.
    const { revision } = await db.publication.findFirstOrThrow({
      where: { articleId: id, live: true },
      select: { revision: { select: { id: true, hash: true, events: { where: { move: 'approve' } } } } },
    })
    expect(Buffer.from(revision.hash)).toHaveLength(32)
    expect(revision.events.map(({ personId }) => personId)).toEqual([room.chief.personId])
  })

  test('holds for what was approved before it was decided', async () => {
    const { id, revisionId } = await submitted(helped)
    await articles.approve(room.editor, id, revisionId)
    await decideAboutAi(room.chief, { ...usualAiRule, helpedReadBy: 'chief' })
    await expect(articles.publish(room.editor, id, revisionId)).rejects.toThrow('somebody else has approved it')
  })
})

describe('what is declared', () => {
  test('is part of what is approved: whoever changes it voids the approval, and has changed the piece', async () => {
    const { id, revisionId } = await submitted(helped)
    await articles.approve(room.editor, id, revisionId)
    await declared(id, { use: 'none' })
    expect(await db.draft.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({ state: 'draft' })
  })

  test('is told to readers in the piece and in feeds, and to machines by IPTC’s term', async () => {
    const { id, revisionId } = await submitted({ ...helped, use: 'generated', tool: 'Polyglot <3>' })
    await articles.approve(room.editor, id, revisionId)
    await articles.publish(room.editor, id, revisionId)
    const { language, slug } = await addressOf(id)
    const view = await articleAt(language, slug)
    expect(view?.aiUse).toEqual({ use: 'generated', tool: 'Polyglot <3>', purpose: 'translation from Maravian' })
    expect(view && articleJsonLd(view)).toMatchObject({
      digitalSourceType: [
        'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
        'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      ],
    })
    const items = (await newestWithText({ language })).filter(({ articleId }) => articleId === id)
    for (const feed of [rss(wholePaper(language), items, null), atom(wholePaper(language), items, null)]) {
      expect(feed).toContain(
        '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>',
      )
      expect(feed).toContain('xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"')
      expect(feed).toContain('AI generated text in this piece (translation from Maravian; Polyglot ')
      expect(feed).not.toContain('Polyglot <3>')
    }
    expect(JSON.parse(jsonFeed(wholePaper(language), items)).items[0]).toMatchObject({
      content_html: expect.stringContaining('Polyglot &lt;3&gt;'),
      _on_record: { digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
    })
  })

  test.each<[string, AiUse | null]>([
    ['that AI had no part', { use: 'none' }],
    ['nothing', null],
  ])('as %s tells readers and machines nothing', async (_, aiUse) => {
    const { id, revisionId } = await submitted(aiUse)
    await articles.approve(room.editor, id, revisionId)
    await articles.publish(room.editor, id, revisionId)
    const { language, slug } = await addressOf(id)
    const view = await articleAt(language, slug)
    expect(view?.aiUse).toBeNull()
    expect(JSON.stringify(view && articleJsonLd(view))).not.toContain('digitalSourceType')
  })
})
