/** What readers find of corrections: lists, feeds, and what stands in the place of a withdrawn piece. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { NoticeInWords } from '#lib/corrections/notice'
import { db } from '#lib/db'
import { detailsOf } from '#lib/revisions/now'
import { articleAt, elsewhere } from '#lib/site/article/queries'
import { correctionsIn } from '#lib/site/corrections/queries'
import { correctionsRss } from '#lib/site/corrections/rss'
import { pageSize } from '#lib/site/listing'
import { deskPage } from '#lib/site/lists/queries'
import { addressOf, goesOut, type Newsroom, newsroom, published, report } from '#tests/support/flow'
import { GET as feed } from '../../../app/(site)/corrections/[language]/feed.xml/route.ts'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function corrected(more: Partial<NoticeInWords> = {}) {
  const piece = await published(room)
  await articles.revise(room.reporter, piece.id)
  const { version } = await articleToEdit(room.reporter, piece.id)
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  const text = `The harbour closed on Sunday. ${randomUUID()}`
  const notice: NoticeInWords = { ...{ kind: 'correction', text, cause: 'our_error', claimIds: [] }, ...more }
  await articles.saveDetails(room.reporter, piece.id, version, { ...details, notice })
  await goesOut(room, piece.id)
  return { ...piece, text: notice.text }
}

const listed = async () => (await correctionsIn('en', null)).items
const purgesAfter = async (id: bigint) => db.purge.findMany({ where: { id: { gt: id } } })
const lastPurge = async () => (await db.purge.aggregate({ _max: { id: true } }))._max.id ?? 0n

describe('the list of corrections', () => {
  test('begins with the newest, and leads to the piece as it is called now', async () => {
    const [first, second] = [await corrected(), await corrected({ kind: 'update' })]
    expect(await listed()).toMatchObject([
      { kind: 'update', text: second.text, piece: { headline: second.headline } },
      { kind: 'correction', text: first.text, piece: { headline: first.headline } },
    ])
  })

  test('goes on page by page, and leaves none out', async () => {
    const piece = await corrected()
    const publication = await db.publication.findFirstOrThrow({ where: { articleId: piece.id, live: true } })
    const at = new Date('2026-01-01T00:00:00Z')
    const about = { articleId: piece.id, publicationId: publication.id, language: 'tr', at }
    // All of one moment: only the ids tell them apart.
    await db.correction.createMany({
      data: Array.from({ length: pageSize + 3 }, (_, n) => ({
        ...about,
        kind: 'update',
        cause: 'legal',
        text: `${n}`,
      })),
    })
    const first = await correctionsIn('tr', null)
    const last = first.items.at(-1)
    const second = await correctionsIn('tr', last ? { at: last.at, id: last.id } : null)
    expect([first.items.length, second.items.length, second.next]).toEqual([pageSize, 3, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(pageSize + 3)
  })

  test('is of one language', async () => {
    await corrected()
    expect((await correctionsIn('ur', null)).items).toEqual([])
  })

  test('is an empty feed in a language without one, and no feed in a language without pieces', async () => {
    const piece = await report(room)
    await db.article.update({ where: { id: piece.id }, data: { language: 'fr' } })
    await goesOut(room, piece.id)
    const asked = async (language: string) => {
      const answer = await feed(new Request('http://localhost'), { params: Promise.resolve({ language }) })
      return [answer.status, (await answer.text()).includes('<item>')]
    }
    expect([await asked('fr'), await asked('ps')]).toEqual([
      [200, false],
      [404, false],
    ])
  })

  test('is a feed, in which no word ends its own section', async () => {
    const { text } = await corrected({ text: `So ]]><script>alert(1)</script> ${randomUUID()}` })
    const feed = correctionsRss('en', await listed())
    expect(feed).toContain(text.slice(-36))
    expect(feed).not.toContain(']]><script>')
    expect(feed).toContain('<link>http://localhost:3000/corrections</link>')
  })

  test('says in its feed what the editor wrote, and no markup', async () => {
    const id = randomUUID()
    await corrected({ text: `It said <img src=x onerror=alert(1)>.\nIt is ${id} & Co.` })
    const feed = correctionsRss('en', await listed())
    expect(feed).toContain(`<p>It said &lt;img src=x onerror=alert(1)&gt;.</p><p>It is ${id} &amp; Co.</p>`)
  })
})

test('lists of articles know which were corrected, and which only updated', async () => {
  const [piece, updated] = [await corrected(), await corrected({ kind: 'update' })]
  const { slug } = await db.desk.findUniqueOrThrow({ where: { id: room.deskId } })
  const cards = (await deskPage(slug, null))?.list.items ?? []
  const of = (id: string) => cards.find(({ articleId }) => articleId === id)
  expect(of(piece.id)?.correctedAt).toEqual(of(piece.id) && expect.any(Date))
  expect(of(updated.id)).toMatchObject({ correctedAt: null })
})

describe('in the place of a withdrawn piece', () => {
  test('readers find what its chief says to them, and nothing of the piece, in lists neither', async () => {
    const piece = await corrected()
    const { language, slug } = await addressOf(piece.id)
    const before = await lastPurge()
    const told = { text: 'The letter that this piece leaned on was forged.', cause: 'source_error' }
    await articles.withdraw(room.chief, piece.id, told)
    expect(await articleAt(language, slug)).toBeNull()
    expect(await elsewhere(language, slug)).toEqual({
      gone: { articleId: piece.id, told: { ...told, at: expect.any(Date) } },
    })
    const mine = (await listed()).filter(({ articleId }) => articleId === piece.id)
    expect(mine).toMatchObject([{ ...told, kind: 'withdrawal', piece: null }])
    expect(JSON.stringify(await listed())).not.toContain(piece.headline)
    expect(correctionsRss('en', await listed())).not.toContain(slug)
    const gone = (await purgesAfter(before)).filter((purge) => purge.gone).map(({ tag }) => tag)
    expect(gone).toEqual(expect.arrayContaining(['corrections', `article:${piece.id}`, 'latest']))
  })

  test('somebody has to say something, and why', async () => {
    const piece = await published(room)
    const withdraw = (told: { text: string; cause: string }) => articles.withdraw(room.chief, piece.id, told)
    await expect(withdraw({ text: ' ', cause: 'legal' })).rejects.toThrow('Say to readers why the piece is gone.')
    await expect(withdraw({ text: 'It is gone.', cause: '' })).rejects.toThrow('Choose why it was needed.')
    expect(await db.correction.count({ where: { articleId: piece.id } })).toBe(0)
    expect(await db.publication.count({ where: { articleId: piece.id, live: true } })).toBe(1)
  })

  test('what was said stays on the piece when it comes back', async () => {
    const piece = await corrected()
    await articles.withdraw(room.chief, piece.id, { text: 'It is being looked into.', cause: 'our_error' })
    expect((await db.$transaction((tx) => detailsOf(tx, piece.id))).notice).toBeNull()
    await goesOut(room, piece.id)
    const { language, slug } = await addressOf(piece.id)
    const article = await articleAt(language, slug)
    expect(article?.corrections.map(({ kind }) => kind)).toEqual(['withdrawal', 'correction'])
    expect(article?.correctedAt).not.toBeNull()
  })
})

describe('words that went out in a hurry, or do harm', () => {
  const retold = { text: 'The harbour never closed.', cause: 'our_error', reason: 'It named a minor.' } as const
  const noticeOf = (articleId: string, text: string) => db.correction.findFirstOrThrow({ where: { articleId, text } })

  test('in the place of a withdrawn piece are told anew by a chief editor, and the former are told nowhere', async () => {
    const piece = await published(room)
    const { language, slug } = await addressOf(piece.id)
    const text = `A hasty sentence. ${randomUUID()}`
    await articles.withdraw(room.chief, piece.id, { text, cause: 'legal' })
    const { id } = await noticeOf(piece.id, text)
    const before = await lastPurge()
    await articles.retell(room.chief, id, retold)
    expect(await elsewhere(language, slug)).toMatchObject({ gone: { told: { text: retold.text, cause: 'our_error' } } })
    const ofPiece = (await listed()).filter((one) => one.articleId === piece.id)
    expect(ofPiece).toMatchObject([{ kind: 'withdrawal', text: retold.text, piece: null }])
    const purges = await purgesAfter(before)
    expect(purges.map(({ tag, gone }) => [tag, gone])).toEqual(
      expect.arrayContaining([
        [`article:${piece.id}`, true],
        ['corrections', true],
      ]),
    )
    expect(await db.workflowEvent.findFirst({ where: { articleId: piece.id }, orderBy: { at: 'desc' } })).toMatchObject(
      {
        ...{ move: 'retell', personId: room.chief.personId, reason: retold.reason, from: 'draft', to: 'draft' },
      },
    )
    // The newsroom keeps what was told.
    expect((await noticeOf(piece.id, text)).text).toBe(text)
  })

  test('of a notice are told anew on the page of the piece, once for each, and only the newest can be', async () => {
    const { id: articleId, text } = await corrected()
    const { id } = await noticeOf(articleId, text)
    await articles.retell(room.chief, id, retold)
    const { language, slug } = await addressOf(articleId)
    const view = await articleAt(language, slug)
    expect(view?.corrections).toMatchObject([{ kind: 'correction', text: retold.text }])
    expect(JSON.stringify(view)).not.toContain(text)
    await expect(articles.retell(room.chief, id, retold)).rejects.toThrow('in other words meanwhile')
    await articles.retell(room.chief, view?.corrections[0]?.id ?? '', { ...retold, text: 'It stayed open.' })
    const { told } = await articleToEdit(room.chief, articleId)
    expect(told).toMatchObject([{ text: 'It stayed open.', kind: 'correction', by: room.chief.name }])
    // The newsroom reads the former ones, by whom and when.
    expect(told[0]?.former).toMatchObject([
      { text: retold.text, by: room.chief.name, at: expect.any(Date) },
      { text, id },
    ])
    await expect(articles.retell(room.chief, randomUUID(), retold)).rejects.toThrow()
    await expect(articles.retell(room.chief, id, { ...retold, reason: ' ' })).rejects.toThrow()
  })
  test('leave the moment of the correction as it was, in the next version too', async () => {
    const { id: articleId, text } = await corrected()
    const { id, at } = await noticeOf(articleId, text)
    await articles.retell(room.chief, id, retold)
    await articles.revise(room.reporter, articleId)
    await goesOut(room, articleId)
    const { language, slug } = await addressOf(articleId)
    expect((await articleAt(language, slug))?.correctedAt).toEqual(at)
  })
})
