/** A piece in which others only suggest: what becomes of what they send, and who may switch that. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { approve, saveDetails, setOthersSuggest } from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { appendUpdate } from '#lib/drafts/commands'
import { OnlySuggests } from '#lib/drafts/only-suggests'
import { accessTo, draftNow, draftToLoad, textToRead } from '#lib/drafts/queries'
import { restore } from '#lib/history/commands'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import { keyOf } from '#lib/text/mark-keys'
import { plainText } from '#lib/text/plain'
import { openSuggestionCount } from '#lib/text/without-suggestions'
import { fragmentName } from '#lib/text/ydoc'
import { type Collab, startCollab } from '#server/collab/collab'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { block, doc, say } from '#tests/support/texts'
import { changeTo } from '#tests/support/writing'

let collab: Collab
let deskId: string
let reporter: Actor
let editor: Actor
beforeAll(async () => {
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  deskId = await someDesk()
  reporter = await someone('reporter', [deskId])
  editor = await someone('editor', [deskId])
})
afterAll(() => collab.stop())

const open: OpenDraft[] = []
async function at(articleId: string, actor: Actor): Promise<OpenDraft> {
  const draft = await opened(collab.port, articleId, actor)
  open.push(draft)
  await draft.saved()
  return draft
}
afterEach(() => {
  for (const draft of open.splice(0)) draft.leave()
})

const text = doc(block('headline', say('Harbour')), block('standfirst'), block('paragraph', say('Start.')))
const article = (state: 'draft' | 'in_review' = 'in_review') => someArticle({ by: reporter, deskId, text, state })
const readers = async (articleId: string) => plainText(await textToRead(reporter, articleId)).text.trim()
const suggested = async (articleId: string) => openSuggestionCount(await draftNow(db, articleId))
const words = (of: Y.Doc) => (of.getXmlFragment(fragmentName).get(2) as Y.XmlElement).get(0) as Y.XmlText

const insertion = (by: Actor, letters: string) => {
  const value = {
    ...{ id: by.personId, person: by.personId, at: '2026-01-01T10:00Z' },
    ...{ part: '0a0a0a0a', words: letters },
  }
  return { [keyOf('insertion', value)]: value }
}
const decide = (draft: OpenDraft, by: Actor, decision: Decision) =>
  decideSuggestions(draft.doc, new Set([by.personId]), decision, null)

describe('in a piece in review', () => {
  test('who is no author suggests: her page hears it, and what she suggests is no part of the text', async () => {
    const articleId = await article()
    const hers = await at(articleId, editor)
    expect(hers.view()).toMatchObject({ suggests: true, othersSuggest: true, editable: true })
    expect((await at(articleId, reporter)).view()).toMatchObject({ suggests: false, othersSuggest: true })
    words(hers.doc).insert(0, 'False ', insertion(editor, 'False '))
    await hers.saved()
    expect(await readers(articleId)).toBe('Start.')
    expect(await suggested(articleId)).toBe(1)
    expect(await db.contributor.count({ where: { articleId, personId: editor.personId } })).toBe(0)
  })

  test('letters that she sends as text are suggested, and her page has them so', async () => {
    const articleId = await article()
    const [hers, theirs] = [await at(articleId, editor), await at(articleId, reporter)]
    hers.type(' Again.')
    await hers.saved()
    await theirs.until(({ doc: of }) => words(of).toString().includes('Again'))
    expect(await readers(articleId)).toBe('Start.')
    expect(await suggested(articleId)).toBe(1)
    await hers.until(({ text: says }) => says().trim() === 'Start.')
  })

  test.each<[string, (draft: OpenDraft) => void]>([
    ['words deleted', ({ doc: of }) => words(of).delete(0, 3)],
    ['a paragraph more', ({ doc: of }) => of.getXmlFragment(fragmentName).push([new Y.XmlElement('paragraph')])],
    ['a suggestion in the author’s name', ({ doc: of }) => words(of).insert(0, 'No ', insertion(reporter, 'No '))],
  ])('%s by a program: refused with a sentence, and everybody’s words stay', async (_, change) => {
    const articleId = await article()
    const [hers, theirs] = [await at(articleId, editor), await at(articleId, reporter)]
    change(hers)
    await hers.until(({ view }) => view().status.kind === 'refused')
    expect(hers.view().message?.code).toBe('suggestions.notTaken')
    theirs.type(' On.')
    await theirs.saved()
    expect(await readers(articleId)).toBe('Start. On.')
    expect(await suggested(articleId)).toBe(0)
  })

  test('the author accepts, and who suggested it may still approve; who accepts herself may not', async () => {
    for (const [accepts, may] of [
      [reporter, true],
      [editor, false],
    ] as const) {
      const articleId = await article()
      const hers = await at(articleId, editor)
      words(hers.doc).insert(0, 'False ', insertion(editor, 'False '))
      await hers.saved()
      if (!may) await setOthersSuggest(reporter, articleId, false)
      const accepting = may ? await at(articleId, reporter) : hers
      await accepting.until(({ view }) => view().suggests === false)
      decide(accepting, editor, 'accept')
      await accepting.saved()
      expect(await readers(articleId)).toBe('False Start.')
      expect(await db.contributor.count({ where: { articleId, personId: editor.personId } })).toBe(may ? 0 : 1)
      expect((await articleToEdit(editor, articleId)).moves.includes('approve')).toBe(may)
      if (!may) await expect(approve(editor, articleId, articleId)).rejects.toThrow()
      expect(accepts).toBeDefined()
    }
  })
})

describe('the switch', () => {
  test('changes what a page may do at once, and is in the history with a name', async () => {
    const articleId = await article('draft')
    const hers = await at(articleId, editor)
    expect(hers.view()).toMatchObject({ suggests: false, othersSuggest: false })
    await setOthersSuggest(reporter, articleId, true)
    await hers.until(({ view }) => view().suggests === true)
    await setOthersSuggest(editor, articleId, false)
    await hers.until(({ view }) => view().suggests === false)
    hers.type(' Again.')
    await hers.saved()
    expect(await readers(articleId)).toBe('Start. Again.')
    const events = await db.workflowEvent.findMany({
      where: { articleId, move: 'othersSuggest' },
      orderBy: { at: 'asc' },
      select: { personId: true, reason: true },
    })
    expect(events).toEqual([
      { personId: reporter.personId, reason: 'Others only suggest from now on.' },
      { personId: editor.personId, reason: 'Others may change the text directly from now on.' },
    ])
  })

  test('goes by itself with the review where nobody chose otherwise', async () => {
    const articleId = await article()
    const suggests = async () => (await accessTo(editor, articleId)).suggests
    expect(await suggests()).toBe(true)
    await setOthersSuggest(reporter, articleId, false)
    expect(await suggests()).toBe(false)
    await setOthersSuggest(reporter, articleId, true)
    await db.draft.update({ where: { articleId }, data: { state: 'draft' } })
    expect(await suggests()).toBe(false)
  })

  test('who becomes an author writes', async () => {
    const articleId = await article()
    const hers = await at(articleId, editor)
    const {
      deskId: desk,
      language,
      slug,
      version,
    } = await articleToEdit(reporter, articleId).then((each) => ({
      ...each,
      deskId: each.desk?.id ?? null,
    }))
    await saveDetails(reporter, articleId, version, {
      ...{
        profile: 'news',
        deskId: desk,
        language,
        slug,
        tagIds: [],
        mainTagId: null,
        lead: null,
        notice: null,
        aiUse: null,
      },
      authorIds: [reporter.personId, editor.personId],
    })
    await hers.until(({ view }) => view().suggests === false)
  })
})

test('no other way leads around it', async () => {
  const articleId = await article()
  const stored = Y.mergeUpdates((await draftToLoad(editor, articleId)).map(({ update }) => update))
  const update = changeTo(stored, (of) => words(of).insert(0, 'No '))
  await expect(appendUpdate(editor, articleId, update)).rejects.toThrow(OnlySuggests)
  await expect(restore(editor, articleId, { number: 1 })).rejects.toThrow(OnlySuggests)
})
