import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { mentionedIn } from '#lib/comments/mentions'
import { db } from '#lib/db'
import { importDocument } from '#lib/intake/commands'
import { readForDraft } from '#lib/intake/queries'
import { someone } from '#tests/support/articles'
import { docx, p, r } from '#tests/support/documents'
import { english } from '#tests/support/english'

let reporter: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
})

const by = (who: string) => `w:id="7" w:author="${who}" w:date="2026-05-03T10:00:00Z"`
const piece = () =>
  docx(
    p('Ferries stay in port as the wind rises', '<w:pStyle w:val="Title"/>') +
      p('By Ana Kordel') +
      p(
        `${r('The harbour of Port Ansel was ')}<w:commentRangeStart w:id="7"/>${r('closed', '<w:b/>')}<w:commentRangeEnd w:id="7"/>${r(' on Monday because of the wind, and it is not known when it will open again.')}`,
      ),
    {
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
      comments: `<w:comment ${by('Milan Dover')}>${p('Who says so? @[00000000-0000-4000-8000-000000000000]')}</w:comment>`,
    },
  )

test('a Word document is a draft with its formatting, and its comments are comments', async () => {
  const made = await importDocument(reporter, { name: 'ferries.docx', bytes: piece() })
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: made.id }, include: { article: true } })
  expect(draft).toMatchObject({
    headline: 'Ferries stay in port as the wind rises',
    text: expect.stringMatching(/^The harbour of Port Ansel was closed on Monday/),
    article: { language: 'en' },
  })
  const threads = await db.commentThread.findMany({ where: { articleId: made.id }, include: { comments: true } })
  expect(threads).toMatchObject([
    {
      quote: 'closed',
      anchored: true,
      comments: [{ text: expect.stringMatching(/^Milan Dover: Who says so\? @ \[/) }],
    },
  ])
  const event = await db.workflowEvent.findFirstOrThrow({ where: { articleId: made.id } })
  expect(event).toMatchObject({ move: 'import', to: 'draft', reason: expect.stringContaining('ferries.docx') })
  expect(made.notes.map(english)).toContain('Comments taken over: 1.')
})

test('for a draft that is open, the same file is text, and nothing is made', async () => {
  const before = await db.article.count()
  const { blocks, notes } = await readForDraft(reporter, { name: 'ferries.docx', bytes: piece() })
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  expect(notes.map(english)).toContain('Comments left out: 1. Import the file to take them over.')
  expect(await db.article.count()).toBe(before)
})

test('a file without words, and one that can’t be read, leave nothing behind', async () => {
  const before = await db.article.count()
  const refused = (bytes: Uint8Array<ArrayBuffer>) => importDocument(reporter, { name: 'a.docx', bytes })
  await expect(refused(docx(p('')))).rejects.toMatchObject({ why: { code: 'intake.noLetter' } })
  await expect(refused(docx(p('Closed.')).slice(0, 200))).rejects.toMatchObject({ why: { code: 'documents.damaged' } })
  await expect(refused(docx(p('x'.repeat(5_000_000))))).rejects.toMatchObject({ why: { code: 'documents.bomb' } })
  expect(await db.article.count()).toBe(before)
})

describe('comments of a file', () => {
  const commented = (comments: { author: string; words: string }[]) =>
    docx(
      p('The harbour of Port Ansel was closed on Monday because of the wind.') +
        comments
          .map(
            (_, id) =>
              `<w:p><w:commentRangeStart w:id="${id}"/>${r(`Ship ${id} waits.`)}<w:commentRangeEnd w:id="${id}"/></w:p>`,
          )
          .join(''),
      {
        comments: comments
          .map(({ author, words }, id) => `<w:comment w:id="${id}" w:author="${author}">${p(words)}</w:comment>`)
          .join(''),
      },
    )
  const importOf = (comments: { author: string; words: string }[]) =>
    importDocument(reporter, { name: 'ships.docx', bytes: commented(comments) })

  test('mention nobody, whatever is written into it, and nobody is told of them', async () => {
    const { personId } = await someone('chief')
    const { id } = await importOf([
      { author: `@[${personId}]`, words: 'Who says so?' },
      { author: 'Ann', words: `@&#x80;[${personId}] pay here` },
      { author: 'Ann @', words: `[${personId}] here` },
      { author: '', words: `@[${personId}]` },
    ])
    const said = await db.comment.findMany({ where: { thread: { articleId: id } }, include: { mentions: true } })
    expect(said).toHaveLength(4)
    for (const { text, mentions } of said) expect([mentionedIn(text), mentions]).toEqual([[], []])
    expect(await db.notification.count({ where: { articleId: id } })).toBe(0)
  })

  test('are taken over in one change, in their order, each at its words', async () => {
    const { id } = await importOf(Array.from({ length: 40 }, (_, at) => ({ author: 'Ann', words: `Of ship ${at}` })))
    expect(await db.draftUpdate.count({ where: { articleId: id } })).toBe(1)
    const said = await db.comment.findMany({
      where: { thread: { articleId: id } },
      orderBy: { at: 'asc' },
      select: { text: true, thread: { select: { quote: true, anchored: true } } },
    })
    expect(said).toEqual(
      said.map((_, at) => ({ text: `Ann: Of ship ${at}`, thread: { quote: `Ship ${at} waits.`, anchored: true } })),
    )
    expect(said).toHaveLength(40)
  })
})
