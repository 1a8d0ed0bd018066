/** Revisions of the first format, without names: text, evidence and details of version 1, and their seal. */
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { isIntact, sealOf } from '#lib/revisions/seal'
import { storedContent } from '#lib/revisions/stored'
import { publishDue } from '#lib/schedules/commands'
import { articleAt } from '#lib/site/article/queries'
import { newestWithText } from '#lib/site/feed/queries'
import { besideText } from '#lib/writing/queries'
import {
  addressOf,
  approved,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  reportOn,
  scheduled,
  stateOf,
} from '#tests/support/flow'
import { asFirstFormat, changeStored } from '#tests/support/former-revisions'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const rowOf = (id: string) => db.revision.findUniqueOrThrow({ where: { id } })
const live = (articleId: string) => db.publication.findFirst({ where: { articleId, live: true } })

describe('a revision of the first format', () => {
  test('has the shape and the seal that the former program gave it', async () => {
    // Shapes and hash are the former program’s, written out: whatever becomes of the product, this must verify.
    const stored = {
      articleId: '0192f000-0000-7000-8000-000000000009',
      number: 1,
      body: {
        type: 'doc',
        content: [
          { type: 'headline', content: [{ text: 'Harbour closes', type: 'text' }] },
          { type: 'standfirst' },
          {
            type: 'paragraph',
            content: [
              {
                text: 'The harbour closed',
                type: 'text',
                marks: [{ type: 'claim', attrs: { id: '0192f000-0000-7000-8000-000000000001' } }],
              },
            ],
          },
        ],
      },
      evidence: [
        {
          text: 'The harbour closed',
          claimId: '0192f000-0000-7000-8000-000000000001',
          standing: 'verified',
          attributions: [
            {
              url: null,
              terms: 'on_the_record',
              stance: 'supports',
              excerpt: null,
              locator: 'page 4',
              sourceId: '0192f000-0000-7000-8000-000000000002',
              accessedAt: '2026-11-20T10:00:00.000Z',
              publicLabel: null,
            },
          ],
        },
      ],
      details: {
        slug: 'harbour-closes',
        deskId: '0192f000-0000-7000-8000-000000000003',
        tagIds: [],
        profile: 'news',
        language: 'en',
        authorIds: ['0192f000-0000-7000-8000-000000000004'],
        mainTagId: null,
      },
      ...{ textVersion: 1, evidenceVersion: 1, detailsVersion: 1 },
      hash: Buffer.from('d8152f58ea376a539715b8ec4b82366c3ad2e0f3cf42e6f133eed6088b099c3b', 'hex'),
    }
    expect(Buffer.from(sealOf(stored)).toString('hex')).toBe(stored.hash.toString('hex'))
    const evidence = stored.evidence.map((claim) => ({
      ...claim,
      attributions: claim.attributions.map((one) => ({ ...one, files: [] })),
    }))
    expect(storedContent(stored)).toEqual({
      ...{ text: stored.body, evidence, details: { ...stored.details, lead: null, notice: null, aiUse: null } },
      names: { desk: null, authors: {}, tags: {}, sources: {} },
    })
  })

  test('that is approved is scheduled and goes out, unchanged', async () => {
    const article = await approved(room)
    await asFirstFormat(article.revisionId)
    const before = await rowOf(article.revisionId)
    await articles.schedule(room.editor, article.id, article.revisionId, new Date(Date.now() + 60_000))
    await articles.unschedule(room.editor, article.id)
    await articles.publish(room.editor, article.id, article.revisionId)
    expect(await stateOf(article.id)).toBe('published')
    expect(await live(article.id)).toMatchObject({ revisionId: article.revisionId, headline: article.headline })
    expect(await rowOf(article.revisionId)).toEqual(before)
    expect(isIntact(before)).toBe(true)
  })

  test('that is scheduled goes out when it is due, unchanged', async () => {
    const article = await scheduled(room)
    await asFirstFormat(article.revisionId)
    const before = await rowOf(article.revisionId)
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(1)
    expect(await live(article.id)).toMatchObject({ revisionId: article.revisionId })
    expect(await rowOf(article.revisionId)).toEqual(before)
  })

  test('that is in review is what the piece still says, and can be approved', async () => {
    const article = await inReview(room)
    await asFirstFormat(article.revisionId)
    expect(await reviewOf(room.editor, article.id)).toMatchObject({
      changedSince: false,
      authors: [room.reporter.name],
      claims: [{ claimId: article.claimId, attributions: [{ source: { id: room.sourceId, kind: 'outlet' } }] }],
    })
    expect((await besideText(room.reporter, article.id)).changedSince).toBe(false)
    await articles.approve(room.editor, article.id, article.revisionId)
  })

  test('is used again where the piece is submitted anew and says the same', async () => {
    const article = await inReview(room)
    await asFirstFormat(article.revisionId)
    await articles.takeBack(room.reporter, article.id)
    await articles.submit(room.reporter, article.id)
    expect(await pinnedRevision(article.id)).toBe(article.revisionId)
  })

  test('that readers have still shows, by the names of today', async () => {
    const article = await published(room)
    const { slug, language } = await addressOf(article.id)
    await asFirstFormat(await pinnedRevision(article.id))
    await db.source.update({ where: { id: room.sourceId }, data: { name: 'Harbour Courier' } })
    const view = await articleAt(language, slug)
    expect(view).toMatchObject({
      text: reportOn(article.headline, article.claimId),
      claims: [{ witnesses: [{ source: { id: room.sourceId, name: 'Harbour Courier' } }] }],
      authors: [{ name: room.reporter.name }],
    })
    const { Article } = await import('#components/site/article')
    if (!view) throw new Error('It is not there.')
    const html = renderToStaticMarkup(Article({ article: view }))
    expect(html).toContain('The harbour closed on Monday')
    expect(html).toContain('Harbour Courier')
    expect(await revisionOf(room.editor, article.id, 1)).toMatchObject({
      number: 1,
      text: reportOn(article.headline, article.claimId),
    })
  })
})

describe('a revision of a version to come', () => {
  test.each(['textVersion', 'evidenceVersion', 'detailsVersion'] as const)(
    'by its %s is refused wherever it is read, and says why',
    async (column) => {
      const article = await approved(room)
      await changeStored(article.revisionId, { [column]: 99 })
      const why = 'written by a newer version of On Record (format 99)'
      await expect(articles.publish(room.editor, article.id, article.revisionId)).rejects.toThrow(why)
      await expect(reviewOf(room.editor, article.id)).rejects.toThrow(why)
      await expect(revisionOf(room.editor, article.id, 1)).rejects.toThrow(why)
      expect(await stateOf(article.id)).toBe('approved')
      expect(await live(article.id)).toBeNull()
    },
  )

  test('does not take the feed with it', async () => {
    const [article, other] = [await published(room), await published(room)]
    await changeStored(article.revisionId, { detailsVersion: 99 })
    const inFeed = (await newestWithText({ language: 'en' })).map(({ articleId }) => articleId)
    expect(inFeed).toContain(other.id)
    expect(inFeed).not.toContain(article.id)
  })

  test('that is scheduled keeps its place for a worker of that version', async () => {
    const article = await scheduled(room)
    const { detailsVersion } = await rowOf(article.revisionId)
    await changeStored(article.revisionId, { detailsVersion: 99 })
    await expect(publishDue(new Date(Date.now() + 120_000))).rejects.toThrow('1 pieces that were due')
    expect(await stateOf(article.id)).toBe('scheduled')
    await changeStored(article.revisionId, { detailsVersion })
    expect(await publishDue(new Date(Date.now() + 120_000))).toBe(1)
  })
})
