import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import type { Details } from '#lib/revisions/details'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, published, report } from '#tests/support/flow'

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

describe('an address', () => {
  test('is given once per language, however many ask at once', async () => {
    const ask = async () => {
      const article = await report(room, { slug: 'the-same' })
      return (await db.article.findUniqueOrThrow({ where: { id: article.id } })).slug
    }
    expect((await Promise.all([ask(), ask(), ask()])).sort()).toEqual(['the-same', 'the-same-2', 'the-same-3'])
  })
})
