import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { slugAhead } from '#lib/articles/queries'
import { followHeadline } from '#lib/articles/slug'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Details } from '#lib/revisions/details'
import { slugOf } from '#lib/text/slug'
import { someone } from '#tests/support/articles'
import { addressOf, type Newsroom, newsroom, published, report } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function detailsOf(id: string): Promise<Details> {
  const { slug, language } = await db.article.findUniqueOrThrow({ where: { id } })
  return {
    profile: 'news',
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
}

describe('saving what stands beside the text', () => {
  test('counts, and answers whoever saw an older version with what was saved', async () => {
    const { id } = await report(room)
    const details = await detailsOf(id)
    const saved = await articles.saveDetails(room.reporter, id, 1, { ...details, profile: 'analysis' })
    expect(saved).toMatchObject({ saved: true, version: 2 })
    const late = await articles.saveDetails(room.editor, id, 1, { ...details, profile: 'opinion' })
    expect(late).toMatchObject({ saved: false, version: 2, details: { profile: 'analysis' } })
    expect((await db.article.findUniqueOrThrow({ where: { id } })).profile).toBe('analysis')
  })

  test('of two at once, one saves and the other is answered', async () => {
    const { id } = await report(room)
    const details = await detailsOf(id)
    const answers = await Promise.all([
      articles.saveDetails(room.reporter, id, 1, { ...details, profile: 'brief' }),
      articles.saveDetails(room.editor, id, 1, { ...details, profile: 'opinion' }),
    ])
    expect(answers.map(({ saved }) => saved).sort()).toEqual([false, true])
  })

  async function approvedAfter(change: Partial<Details>) {
    const { id } = await report(room)
    await articles.saveDetails(room.editor, id, 1, { ...(await detailsOf(id)), ...change })
    await articles.submit(room.reporter, id)
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
    return articles.approve(room.editor, id, revisionId ?? '')
  }

  test('lets the editor who files a piece approve it', async () => {
    await expect(approvedAfter({ slug: `filed-${crypto.randomUUID()}`, tagIds: [], mainTagId: null })).rejects.toThrow(
      /check|tag/i,
    )
    await expect(approvedAfter({ slug: `filed-${crypto.randomUUID()}` })).resolves.toBeUndefined()
  })

  test.each([
    ['the label', () => ({ profile: 'analysis' as const })],
    ['the authors', () => ({ authorIds: [room.reporter.personId, room.chief.personId] })],
  ])('leaves a piece to other eyes when %s is changed', async (_, change) => {
    await expect(approvedAfter(change())).rejects.toThrow('You wrote or changed this piece')
  })

  test.each([
    ['an address with a space', { slug: 'two words' }],
    ['an address in capitals', { slug: 'Harbour' }],
    ['a main tag that is no tag of it', { mainTagId: crypto.randomUUID() }],
    ['an unknown desk', { deskId: crypto.randomUUID() }],
    ['an unknown author', { authorIds: [crypto.randomUUID()] }],
    ['a language that is none', { language: 'English' }],
  ])('refuses %s', async (_, wrong) => {
    const { id } = await report(room)
    await expect(articles.saveDetails(room.reporter, id, 1, { ...(await detailsOf(id)), ...wrong })).rejects.toThrow(
      expect.objectContaining({ name: 'Refusal' }),
    )
  })

  test('takes an address in any script', async () => {
    const { id } = await report(room)
    const saved = await articles.saveDetails(room.reporter, id, 1, { ...(await detailsOf(id)), slug: 'بندر-بسته-شد' })
    expect(saved.details.slug).toBe('بندر-بسته-شد')
  })

  test('waits for a new version once the piece is published', async () => {
    const { id } = await published(room)
    const { version } = await db.article.findUniqueOrThrow({ where: { id } })
    const save = articles.saveDetails(room.reporter, id, version, { ...(await detailsOf(id)), profile: 'brief' })
    await expect(save).rejects.toThrow('Start a new version')
  })

  test('is not for strangers, and not for fact-checkers', async () => {
    const { id } = await report(room)
    const details = { ...(await detailsOf(id)), profile: 'brief' as const }
    const stranger = await someone('reporter', [room.deskId])
    await expect(articles.saveDetails(stranger, id, 1, details)).rejects.toBeInstanceOf(NotFound)
    await expect(articles.saveDetails(room.checker, id, 1, details)).rejects.toBeInstanceOf(NotFound)
  })
})

const createdBy = async (person: Actor) => ({
  id: await articles.createArticle(person, { profile: 'news', deskId: room.deskId, language: 'en' }),
})

describe('an address', () => {
  test('is given once per language, however many ask at once', async () => {
    const ask = async () => {
      const article = await report(room, { slug: 'the-same' })
      return (await db.article.findUniqueOrThrow({ where: { id: article.id } })).slug
    }
    expect((await Promise.all([ask(), ask(), ask()])).sort()).toEqual(['the-same', 'the-same-2', 'the-same-3'])
  })

  describe('that a headline leads to is told with the number that it gets', () => {
    const ahead = async (id: string, wanted: string, language = 'en') =>
      slugAhead(room.reporter, id, { language, wanted })

    test('where another article, or a live publication of one, has it in this language', async () => {
      const { id } = await createdBy(room.reporter)
      const wanted = `pilots-${crypto.randomUUID()}`
      await report(room, { slug: wanted })
      expect(await ahead(id, wanted)).toBe(`${wanted}-2`)
      const out = await published(room)
      const { slug: seen } = await addressOf(out.id)
      await db.article.update({ where: { id: out.id }, data: { slug: `moved-${out.id}` } })
      expect(await ahead(id, seen)).toBe(`${seen}-2`)
      expect(await ahead(id, wanted, 'ur')).toBe(wanted)
      expect(await ahead(id, `${wanted}-go`)).toBe(`${wanted}-go`)
    })

    test('and is what a submission then gives it', async () => {
      const first = await createdBy(room.reporter)
      const second = await createdBy(room.reporter)
      const headline = `Ferry ${crypto.randomUUID()}`
      for (const { id } of [first, second]) await db.$transaction((tx) => followHeadline(tx, id, headline))
      const { slug } = await db.article.findUniqueOrThrow({ where: { id: second.id } })
      expect(slug).toBe(`${slugOf(headline)}-2`)
      expect(await ahead(second.id, slugOf(headline))).toBe(slug)
      expect(await ahead(first.id, slugOf(headline))).toBe(slugOf(headline))
    })

    test('and stays what it is, once somebody has set it or readers have seen it', async () => {
      const { id } = await report(room, { slug: `set-${crypto.randomUUID()}` })
      const { slug } = await db.article.findUniqueOrThrow({ where: { id } })
      expect(await ahead(id, 'another')).toBe(slug)
      const out = await published(room)
      const seen = await db.article.update({ where: { id: out.id }, data: { slugByHand: false } })
      expect(await ahead(out.id, 'another')).toBe(seen.slug)
    })

    test('and what no slug can be is refused', async () => {
      const { id } = await report(room)
      await expect(ahead(id, 'Two words')).rejects.toMatchObject({ name: 'Refusal' })
      await expect(ahead(id, 'two-words', '')).rejects.toMatchObject({ name: 'Refusal' })
    })
  })
})
