import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { approve, submit } from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { checksOf } from '#lib/checks/queries'
import { mentionedIn } from '#lib/comments/mentions'
import { db } from '#lib/db'
import { appendUpdate, saveSnapshot } from '#lib/drafts/commands'
import { draftNow, draftToLoad } from '#lib/drafts/queries'
import { importDocument } from '#lib/intake/commands'
import { readForDraft } from '#lib/intake/queries'
import { mediaLimits } from '#lib/media/limits'
import { mediaStore } from '#lib/media/store/chosen'
import { StoreFailed } from '#lib/media/store/store'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import { draftSchema } from '#lib/text/draft-schema'
import { lettersOf } from '#lib/text/json'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import { docFrom } from '#lib/text/ydoc'
import { takeNext } from '#lib/uploads/commands'
import { someone } from '#tests/support/articles'
import { docx, odt, p, r } from '#tests/support/documents'
import { english } from '#tests/support/english'
import { drawing, hugePng } from '#tests/support/media'
import { changeTo } from '#tests/support/writing'

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

test('a comment of a file that is about none of its words is about the whole piece', async () => {
  const bytes = docx(p('The harbour of Port Ansel was closed on Monday because of the wind.'), {
    comments: `<w:comment ${by('Milan Dover')}>${p('Too short.')}</w:comment>`,
  })
  const { id } = await importDocument(reporter, { name: 'short.docx', bytes })
  expect(await db.commentThread.findMany({ where: { articleId: id }, include: { comments: true } })).toMatchObject([
    { quote: null, anchored: false, comments: [{ text: 'Milan Dover: Too short.' }] },
  ])
})

test('for a draft that is open, the same file is text, and nothing is made', async () => {
  const before = await db.article.count()
  const { blocks, notes } = await readForDraft(reporter, { name: 'ferries.docx', bytes: piece() })
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph'])
  expect(notes.map(english)).toContain('Comments left out: 1. Import the file to take them over.')
  expect(await db.article.count()).toBe(before)
})

const shows = (id: string, about = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="${about}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`
const closed = 'The harbour of Port Ansel was closed.'
const unknown = 'It is not known when it will open again.'
const pictured = (files: Record<string, Uint8Array>, body: string, styles?: string) =>
  docx(body, {
    ...(styles && { styles }),
    relations: Object.keys(files)
      .map((name) => `<Relationship Id="${name}" Target="media/${name}.png"/>`)
      .join(''),
    more: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`word/media/${name}.png`, bytes])),
  })

test('for a draft that is open its pictures come along in their places, and nothing is sent', async () => {
  const bytes = pictured({ quay: strToU8('not decoded here') }, p(r(closed) + shows('quay')) + p(unknown))
  const { blocks, pictures, notes } = await readForDraft(reporter, { name: 'ferries.docx', bytes })
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
  expect(pictures).toEqual([
    { key: blocks[1]?.attrs?.file, name: 'quay.png', data: Buffer.from('not decoded here').toString('base64') },
  ])
  expect(notes).toEqual([])
  expect(await db.mediaUpload.count()).toBe(0)
})

describe('pictures of a file that becomes a draft', () => {
  const reads = () => takeNext(new Date())
  const uploads = () => db.mediaUpload.count({ where: { state: { in: ['arriving', 'waiting', 'stopped'] } } })
  const png = async (seed: number) => new Uint8Array(await drawing(300, 200, seed).png().toBuffer())
  const brought = async (bytes: Uint8Array<ArrayBuffer>, who = reporter, name = 'ferries.docx') => {
    const made = await importDocument(who, { name, bytes }, null, reads)
    const { content } = await draftNow(db, made.id)
    const event = await db.workflowEvent.findFirstOrThrow({ where: { articleId: made.id } })
    return { ...made, blocks: content.slice(2), reason: event.reason, said: made.notes.map(english) }
  }

  test('they are in the library as files of whoever brought them in, stand where they stood, and count as used', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>'
    const body =
      p(r(closed) + shows('quay', 'Boats at the quay')) + p('Seen on Monday', '<w:pStyle w:val="C"/>') + p(unknown)
    const made = await brought(pictured({ quay: await png(1) }, body, styles))
    const [use, ...more] = await db.draftMedia.findMany({ where: { articleId: made.id }, include: { file: true } })
    expect(more).toEqual([])
    expect(use?.file).toMatchObject({ name: 'quay.png', width: 300, uploadedById: reporter.personId })
    expect(made.blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'image', attrs: { file: use?.fileId, alt: 'Boats at the quay', caption: 'Seen on Monday' } },
      { type: 'paragraph' },
    ])
    expect(made.said).toContain('Pictures in the library now, and in their places in the text: 1.')
    expect(made.reason).not.toContain('Pictures')
    expect(await uploads()).toBe(0)
  })

  test('one that the library does not take is named with the reason, there and on record with the piece, and its caption stays', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>'
    const body = p(r(closed) + shows('quay')) + p('A caption', '<w:pStyle w:val="C"/>') + p(r(unknown) + shows('good'))
    const cut = (await png(2)).slice(0, 900)
    const made = await brought(pictured({ quay: cut, good: await png(3) }, body, styles))
    expect(made.blocks.map(({ type, content }) => content?.[0]?.text ?? type)).toEqual([
      closed,
      'A caption',
      unknown,
      'image',
    ])
    const why = made.said.find((line) => line.startsWith('Pictures that are not in the piece: 1 (quay.png).'))
    expect(why).toMatch(/quay\.png\)\. \S+/)
    expect(made.reason).toContain(why)
  })

  test('a page and a Markdown file bring those that they hold; a bomb, and what is no picture, are refused by the intake', async () => {
    const uri = async (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    const html = `<body><p>${closed}</p><img alt="Quay" src="${await uri(await png(4))}"><img alt="Bomb" src="${await uri(hugePng(50_000, 50_000, 20))}"><p>${unknown}</p></body>`
    const page = await brought(new TextEncoder().encode(html), reporter, 'page.html')
    expect(page.blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
    expect(page.reason).toMatch(/Pictures that are not in the piece: 1 \(Bomb\)\. .*50,000/)
    const text = `${closed}\n\n![Quay](${await uri(await png(4))})\n\n![No](${await uri(new Uint8Array(400))})\n`
    const piece = await brought(new TextEncoder().encode(text), reporter, 'piece.md')
    expect(piece.blocks.map(({ type }) => type)).toEqual(['paragraph', 'image'])
    expect(piece.blocks[1]?.attrs?.file).toBe(page.blocks[1]?.attrs?.file)
    expect(piece.reason).toContain('Pictures that are not in the piece: 1 (No).')
  })

  test('where the sender has no room left, or the store is away, the piece is made without them and says so', async () => {
    const other = await someone('reporter')
    const row = { name: 'a.jpg', size: mediaLimits.uploadBytes, personId: other.personId }
    const { id } = await db.mediaUpload.create({ data: { ...row, id: crypto.randomUUID(), state: 'stopped' } })
    const body = p(r(closed) + shows('quay')) + p(unknown)
    const full = await brought(pictured({ quay: await png(5) }, body), other)
    expect(full.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(full.reason).toContain('Pictures that are not in the piece: 1 (quay.png).')
    await db.mediaUpload.delete({ where: { id } })
    const away = vi.spyOn(mediaStore(), 'put').mockRejectedValue(new StoreFailed('away', 'no answer'))
    try {
      const made = await brought(pictured({ quay: await png(6) }, body), other)
      expect(made.reason).toContain('Pictures that are not in the piece: 1 (quay.png).')
    } finally {
      away.mockRestore()
    }
    expect(await uploads()).toBe(0)
  })

  test('those that nobody reads in time are named, and come into the library later', async () => {
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
    const body = p(r(closed) + shows('quay')) + p(unknown)
    const waits = async () => {
      now += 40_000
    }
    const made = await importDocument(
      reporter,
      { name: 'ferries.docx', bytes: pictured({ quay: await png(7) }, body) },
      null,
      waits,
    ).finally(() => clock.mockRestore())
    expect(made.notes.map(english)).toContain(
      'Pictures still on their way into the library. Put them into the text from there: 1 (quay.png).',
    )
    while (await reads()) {}
    expect(await db.mediaFile.count({ where: { name: 'quay.png', uploadedById: reporter.personId } })).toBe(2)
  })

  test.each([
    ['may make no drafts any more', { role: 'fact_checker' }, 'not yours'],
    ['is let in no longer', { active: false }, 'signed out'],
  ] as const)('whoever %s by the time her pictures are there makes none', async (_, data, why) => {
    const who = await someone('reporter')
    const before = await db.article.count()
    const meanwhile = async () => {
      await db.person.update({ where: { id: who.personId }, data })
      await reads()
    }
    const bytes = pictured({ quay: await png(9) }, p(r(closed) + shows('quay')) + p(unknown))
    await expect(importDocument(who, { name: 'ferries.docx', bytes }, null, meanwhile)).rejects.toThrow(why)
    expect(await db.article.count()).toBe(before)
  })

  test('a file without words sends nothing', async () => {
    const bytes = pictured({ quay: await png(8) }, p(shows('quay')))
    await expect(importDocument(reporter, { name: 'a.docx', bytes }, null, reads)).rejects.toThrow()
    expect(await uploads()).toBe(0)
  })
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

describe('tracked changes of a file', () => {
  const change = (kind: 'ins' | 'del', who: string, words: string) => {
    const run = kind === 'del' ? r(words).replaceAll('w:t', 'w:delText') : r(words)
    return `<w:${kind} ${by(who)}>${run}</w:${kind}>`
  }
  const tracked = (who: string) =>
    docx(
      p('Ferries stay in port as the wind rises', '<w:pStyle w:val="Title"/>') +
        p(
          `${r('The harbour of Port Ansel was ')}${change('del', who, 'shut')}${change('ins', who, 'closed')}${r(' on Monday because of the wind')}${change('ins', 'Milan Dover', ', and ferries stay')}${r('.')}`,
        ),
    )
  const was = 'The harbour of Port Ansel was shut on Monday because of the wind.'
  const now = 'The harbour of Port Ansel was closed on Monday because of the wind, and ferries stay.'
  const odtTracked = () =>
    odt(
      `<text:tracked-changes><text:changed-region text:id="a"><text:insertion><office:change-info><dc:creator>Aiko Brandt</dc:creator><dc:date>2026-05-03T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
       <text:p>The harbour of Port Ansel was closed on Monday because of the wind<text:change-start text:change-id="a"/>, and ferries stay<text:change-end text:change-id="a"/>.</text:p>`,
    )

  /** Accepts or rejects all that is open, as the page of this person does. */
  async function decide(actor: Actor, articleId: string, decision: Decision) {
    const stored = docFrom((await draftToLoad(actor, articleId)).map(({ update }) => update))
    const ids = openSuggestions(draftSchema.nodeFromJSON(await draftNow(db, articleId))).map(({ id }) => id)
    const update = changeTo(Y.encodeStateAsUpdate(stored), (doc) =>
      decideSuggestions(doc, new Set(ids), decision, null),
    )
    await appendUpdate(actor, articleId, update)
    await saveSnapshot(articleId)
    return draftNow(db, articleId)
  }

  test('are suggestions of its reviewers: a revision has the text without them, and the check says how many are open', async () => {
    const { id, notes } = await importDocument(reporter, { name: 'ferries.docx', bytes: tracked('Aiko Brandt') })
    expect(notes.map(english)).toContain('Tracked changes that are suggestions now: 2 (by Aiko Brandt, Milan Dover).')
    expect(await db.draft.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({
      text: was,
      openSuggestions: 2,
    })
    expect((await checksOf(reporter, id)).find(({ name }) => name === 'openSuggestion')).toMatchObject({
      level: 'warning',
      passed: false,
    })
    await submit(reporter, id)
    const revision = await db.revision.findFirstOrThrow({ where: { articleId: id } })
    expect(revision.text).toContain(was)
    expect(JSON.stringify(revision.body)).not.toMatch(/insertion|deletion|Aiko|closed/)
  })

  test.each<[Decision, string]>([
    ['accept', now],
    ['reject', was],
  ])('to %s them all leaves what one expects, and the next revision has it', async (decision, words) => {
    const { id } = await importDocument(reporter, { name: 'ferries.docx', bytes: tracked('Aiko Brandt') })
    await decide(reporter, id, decision)
    expect(await db.draft.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({
      text: words,
      openSuggestions: 0,
    })
    await submit(reporter, id)
    expect((await db.revision.findFirstOrThrow({ where: { articleId: id } })).text).toContain(words)
  })

  test('those of an OpenDocument text are as well', async () => {
    const { id } = await importDocument(reporter, { name: 'ferries.odt', bytes: odtTracked() })
    expect(await db.draft.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({ openSuggestions: 1 })
    const [open] = openSuggestions(draftSchema.nodeFromJSON(await draftNow(db, id)))
    expect(open).toMatchObject({ person: `${reporter.personId} Aiko Brandt`, inserted: ', and ferries stay' })
  })

  test('are nobody’s eyes: whoever brings a file in and accepts what stands in it has written, whatever name it gives', async () => {
    const editor = await someone('chief')
    const { name } = await db.person.findUniqueOrThrow({ where: { id: editor.personId } })
    const { id } = await importDocument(editor, { name: 'ferries.docx', bytes: tracked(name) })
    await decide(editor, id, 'accept')
    await submit(editor, id)
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
    await expect(approve(editor, id, revisionId ?? '')).rejects.toMatchObject({ why: { code: 'workflow.secondEyes' } })
  })

  test('give the name in a file no right: a colleague of that name has neither suggested nor written', async () => {
    const colleague = await someone('chief')
    const { name } = await db.person.findUniqueOrThrow({ where: { id: colleague.personId } })
    const { id } = await importDocument(reporter, { name: 'ferries.docx', bytes: tracked(name) })
    expect(await db.contributor.count({ where: { articleId: id, personId: colleague.personId } })).toBe(0)
    const persons = openSuggestions(draftSchema.nodeFromJSON(await draftNow(db, id))).map(({ person }) => person)
    expect(persons).not.toContain(colleague.personId)
    expect(persons[0]).toBe(`${reporter.personId} ${name}`)
  })

  test('come with the text of a file for a draft that is open', async () => {
    const { blocks, notes } = await readForDraft(reporter, { name: 'ferries.docx', bytes: tracked('Aiko Brandt') })
    expect(blocks.map(lettersOf)).toContain(
      'The harbour of Port Ansel was shutclosed on Monday because of the wind, and ferries stay.',
    )
    expect(JSON.stringify(blocks)).toContain(`${reporter.personId} Aiko Brandt`)
    expect(notes.map(english)).toContain('Tracked changes that are suggestions now: 2 (by Aiko Brandt, Milan Dover).')
  })
})
