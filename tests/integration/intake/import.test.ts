import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import type { Role } from '#lib/generated/prisma/enums'
import { importArticle } from '#lib/intake/commands'
import type { ConfirmedImportInput } from '#lib/intake/input'
import { meantSources, nearSources, offerFor } from '#lib/intake/queries'
import { reviewOf } from '#lib/reviews/queries'
import { createSource } from '#lib/sources/commands'
import { createTag } from '#lib/tags/commands'
import { claimsIn } from '#lib/text/claims'
import { validateText } from '#lib/text/validate'
import { docFrom, textOf } from '#lib/text/ydoc'
import { told } from '#lib/workflow/timeline'
import { someone } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { brief, opinion } from '#tests/unit/intake/reading/samples'

let reporter: Actor
let review: string
let sea: string
beforeAll(async () => {
  reporter = await someone('reporter')
  review = (await createSource(reporter, { kind: 'outlet', name: 'The Amber Sea Review' })).id
  sea = (await createTag(reporter, { kind: 'place', name: 'The Strait', aliases: ['Amber Sea', 'strait'] })).id
  await createTag(reporter, { kind: 'topic', name: 'Piracy' })
})

const plain: ConfirmedImportInput = {
  profile: 'opinion',
  deskId: null,
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'It rained. Kordel said so.' }],
}

/** How many rows stand in every table that an import writes to. */
async function rows() {
  const counts = await Promise.all([
    db.article.count(),
    db.draft.count(),
    db.translationGroup.count(),
    db.source.count(),
    db.tag.count(),
    db.claim.count(),
    db.attribution.count(),
    db.workflowEvent.count(),
  ])
  return counts.join(' ')
}

describe('what is offered', () => {
  test('for the brief: its date, its outlets, one of them known, and the newsroom’s tags first', async () => {
    const offer = await offerFor(reporter, brief)
    expect(offer.date?.iso).toBe('2031-04-17')
    expect(offer.sources.map(({ name, kind, known }) => [name, kind, known?.id ?? null])).toEqual([
      ['Amber Sea Review', 'outlet', review],
      ['SMRI', 'outlet', null],
    ])
    expect(offer.tags[0]).toEqual({
      name: 'The Strait',
      kind: 'place',
      known: { id: sea, name: 'The Strait', kind: 'place' },
      count: 2,
      chosen: true,
    })
  })

  test('for the opinion: no headline, and its topic by a word of the text', async () => {
    const offer = await offerFor(reporter, opinion)
    expect(offer.headline).toBeNull()
    expect(offer.sources.map(({ name }) => name)).toEqual(['Mirela Tanasz'])
    expect(offer.tags.map(({ name }) => name)).toContain('Piracy')
  })

  test('authors whose names stand in the byline', async () => {
    const { name, id } = await db.person.create({
      data: { name: 'Ana Kordel', slug: 'ana-kordel', email: 'ana@newsroom.example', role: 'reporter' },
    })
    const offer = await offerFor(
      reporter,
      `By ana kordel and Ivo Brandt\n\n${opinion}`.replace('ana kordel', 'ANA KORDEL'),
    )
    expect(offer.authors).toEqual([{ id, name }])
  })

  test('nothing is made by looking', async () => {
    const before = await rows()
    await offerFor(reporter, brief)
    expect(await rows()).toBe(before)
  })

  test('sources of nearly a name, and none for signs that mean something to the database', async () => {
    const found = await nearSources(reporter, ['Amber Sea Reviews', '%', "'; --"])
    expect([...found].map(([asked, near]) => [asked, near.map(({ id }) => id)])).toEqual([
      ['Amber Sea Reviews', [review]],
    ])
  })

  test('while a name is typed, those that it would be taken for and those that its letters find', async () => {
    const near = await meantSources(reporter, 'Amber Sea Review')
    expect(near).toEqual([{ id: review, name: 'The Amber Sea Review', kind: 'outlet', near: true }])
    expect(await meantSources(reporter, 'amb')).toEqual([{ ...near[0], near: false }])
  })

  test.each([
    ['', 'not one letter'],
    ['\0\0', 'NUL characters'],
    ['x'.repeat(400_001), 'longer than 400,000'],
  ])('what can’t be read gets a sentence', async (raw, sentence) => {
    await expect(offerFor(reporter, raw)).rejects.toThrow(sentence)
  })
})

describe('what is confirmed', () => {
  test('becomes a draft with its claims, sources, tags and event', async () => {
    const offer = await offerFor(reporter, opinion)
    const id = await importArticle(reporter, {
      ...plain,
      headline: 'A haven in the strait',
      dateline: 'SELM —',
      date: '2031-04-17',
      byline: 'By Mirela Tanasz',
      file: 'opinion.txt',
      authorIds: [reporter.personId],
      blocks: offer.blocks,
      sources: [{ fresh: { kind: 'person', name: 'Mirela Tanasz' } }, { known: review }],
      claims: offer.claims.map(({ block, words }, at) => ({ block, words, sources: at === 0 ? [0, 1, 0] : [0] })),
      tags: [{ known: sea }, { fresh: { kind: 'organisation', name: 'Tide Brigade' } }],
      mainTag: 1,
    })
    const article = await db.article.findUniqueOrThrow({
      where: { id },
      include: {
        draft: true,
        authors: true,
        events: true,
        tags: { include: { tag: true }, orderBy: { tag: { name: 'asc' } } },
        claims: { include: { attributions: { include: { source: true } } }, orderBy: { id: 'asc' } },
      },
    })
    expect(article).toMatchObject({ slug: 'a-haven-in-the-strait', profile: 'opinion', createdById: reporter.personId })
    expect(article.draft?.state).toBe('draft')
    expect(article.draft?.text).toBe(`SELM — ${opinion.replaceAll('\n', '\n\n')}`)
    expect(article.tags.map(({ main, tag }) => [tag.name, main])).toEqual([
      ['The Strait', false],
      ['Tide Brigade', true],
    ])
    expect(article.events).toMatchObject([
      {
        move: 'import',
        from: null,
        to: 'draft',
        personId: reporter.personId,
        reason: 'Imported from “opinion.txt”. It was dated 2031-04-17. Its byline: By Mirela Tanasz.',
      },
    ])

    const marked = claimsIn(validateText(textOf(docFrom([article.draft?.checkpoint ?? new Uint8Array()]))))
    expect(marked.map(({ text }) => text)).toEqual(offer.claims.map(({ words }) => words))
    expect(new Set(article.claims.map((claim) => claim.id))).toEqual(new Set(marked.map((claim) => claim.id)))
    const leansOn = (words: string | undefined) =>
      article.claims
        .find(({ text }) => text === words)
        ?.attributions.map(({ source }) => source.name)
        .toSorted()
    expect(leansOn(offer.claims[0]?.words)).toEqual(['Mirela Tanasz', 'The Amber Sea Review'])
    expect(leansOn(offer.claims[1]?.words)).toEqual(['Mirela Tanasz'])
  })

  test('begins the history of its piece', async () => {
    const { events } = await reviewOf(reporter, await importArticle(reporter, plain))
    expect(events.map(({ move, who, reason }) => [english(told(move, who)), reason])).toEqual([
      [`${reporter.name} brought it in`, 'Imported from pasted text.'],
    ])
  })

  test('needs nothing but a text', async () => {
    const id = await importArticle(reporter, plain)
    const { draft, slug, authors } = await db.article.findUniqueOrThrow({
      where: { id },
      select: { slug: true, draft: { select: { headline: true, text: true } }, authors: true },
    })
    expect(draft).toEqual({ headline: '', text: 'It rained. Kordel said so.' })
    expect(slug).toMatch(/^untitled-/)
    expect(authors).toEqual([])
  })

  test('may be as long as an article, with a source for each of 400 sentences', async () => {
    const sentences = Array.from(
      { length: 400 },
      (_, at) => `Witness ${at} said that ${'it rained and '.repeat(60)}it stopped.`,
    )
    const id = await importArticle(reporter, {
      ...plain,
      blocks: [{ kind: 'paragraph', text: sentences.join(' ') }],
      sources: [{ known: review }],
      claims: sentences.map((words) => ({ block: 0, words, sources: [0] })),
    })
    expect(await db.attribution.count({ where: { claim: { articleId: id } } })).toBe(400)
  })
})

describe('nothing is half made', () => {
  const nobody = '0192f000-0000-7000-8000-00000000dead'
  const fresh = { kind: 'person', name: 'Somebody New' } as const
  const leaning = { ...plain, claims: [{ block: 0, words: 'Kordel said so.', sources: [0] }] }

  test.each<[string, ConfirmedImportInput, string]>([
    ['a source that is not there', { ...leaning, sources: [{ known: nobody }] }, 'no such source'],
    [
      'a source of nearly the name of another',
      { ...plain, sources: [{ fresh }, { fresh: { kind: 'outlet', name: 'Amber Sea Reviews' } }] },
      'There is already “The Amber Sea Review” (outlet).',
    ],
    ['a tag that is not there', { ...plain, sources: [{ fresh }], tags: [{ known: nobody }] }, 'One of the tags'],
    [
      'a tag that has another name here',
      {
        ...plain,
        tags: [{ fresh: { kind: 'topic', name: 'Storms' } }, { fresh: { kind: 'place', name: 'amber sea' } }],
      },
      '“amber sea” is the tag “The Strait” (place) already.',
    ],
    ['a desk that is not there', { ...plain, sources: [{ fresh }], deskId: nobody }, 'no such desk'],
    ['an author who is not there', { ...plain, sources: [{ fresh }], authorIds: [nobody] }, 'One of the authors'],
    [
      'words that are gone',
      { ...leaning, sources: [{ fresh }], blocks: [{ kind: 'paragraph', text: 'It rained.' }] },
      'does not stand in its paragraph any more',
    ],
    ['a source that was not confirmed', leaning, 'a source that is not there'],
    [
      'a text longer than an article',
      { ...plain, blocks: [{ kind: 'paragraph', text: 'x'.repeat(400_001) }] },
      'longer than 400,000',
    ],
    ['no text at all', { ...plain, blocks: [] }, 'There is no text.'],
    ['a day that is none', { ...plain, date: '2031-02-30' }, 'A date is written like'],
    ['a field that nobody asked for', { ...plain, createdById: nobody } as ConfirmedImportInput, ''],
  ])('with %s', async (_, input, sentence) => {
    const before = await rows()
    await expect(importArticle(reporter, input)).rejects.toThrow(sentence)
    expect(await rows()).toBe(before)
  })

  test('when the database refuses at the last step', async () => {
    const before = await rows()
    await db.$executeRaw`CREATE FUNCTION refuse_import() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$`
    await db.$executeRaw`CREATE TRIGGER refuse_import BEFORE INSERT ON "WorkflowEvent" FOR EACH ROW EXECUTE FUNCTION refuse_import()`
    try {
      await expect(
        importArticle(reporter, {
          ...leaning,
          sources: [{ fresh }],
          tags: [{ fresh: { kind: 'topic', name: 'Storms' } }],
        }),
      ).rejects.toThrow('the disk is full')
    } finally {
      await db.$executeRaw`DROP TRIGGER refuse_import ON "WorkflowEvent"`
    }
    expect(await rows()).toBe(before)
  })
})

describe('who may', () => {
  test.each<[Role, boolean]>([
    ['reporter', true],
    ['editor', true],
    ['chief', true],
    ['fact_checker', false],
    ['admin', false],
  ])('bring a text in: %s, %s', async (role, may) => {
    const actor = await someone(role)
    const before = await rows()
    const tried = await Promise.allSettled([offerFor(actor, brief), importArticle(actor, plain)])
    expect(tried.map(({ status }) => status === 'fulfilled')).toEqual([may, may])
    if (!may) expect(await rows()).toBe(before)
  })
})
