/** A suggestion in a live draft: whom it makes a writer, what it voids, and what is told of it. */
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { appendSuggestion, raiseDraft, saveSnapshot } from '#lib/drafts/commands'
import { draftToLoad, textNow } from '#lib/drafts/queries'
import { textVersion } from '#lib/text/text-version'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textToUpdate } from '#lib/text/ydoc'
import { someArticle, someone } from '#tests/support/articles'
import { block, doc, say } from '#tests/support/texts'
import { changeTo, rewrite } from '#tests/support/writing'

let reporter: Actor
let editor: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
  editor = await someone('chief')
})

const article = (...words: Parameters<typeof block>[1][]) =>
  doc(block('headline', say('Harbour closes')), { type: 'standfirst' }, block('paragraph', ...words))

test('who suggests is no writer, an approval stands, and the check says what is open', async () => {
  const plain = article(say('The pilots stopped.'))
  const articleId = await someArticle({ by: reporter, text: plain, state: 'approved' })
  const insertion = {
    type: 'insertion',
    attrs: { id: articleId, person: editor.personId, at: '2026-01-01T10:00Z', part: '0a0a0a0a', words: ' all' },
  }
  const stored = docFrom((await draftToLoad(reporter, articleId)).map(({ update }) => update))
  const suggested = validateDraft(article(say('The pilots'), { ...say(' all'), marks: [insertion] }, say(' stopped.')))
  const update = changeTo(Y.encodeStateAsUpdate(stored), (ydoc) => rewrite(ydoc, suggested))
  await appendSuggestion(editor, articleId, update)
  await saveSnapshot(articleId)

  expect(await textNow(db, articleId)).toEqual(plain)
  expect(await db.draft.findUniqueOrThrow({ where: { articleId } })).toMatchObject({
    state: 'approved',
    openSuggestions: 1,
    text: 'The pilots stopped.',
  })
  expect(await db.contributor.count({ where: { articleId, personId: editor.personId } })).toBe(0)
  expect((await checksOf(reporter, articleId)).find(({ name }) => name === 'openSuggestion')).toMatchObject({
    level: 'warning',
    passed: false,
  })
})

test('nobody suggests in what is spiked', async () => {
  const articleId = await someArticle({ by: reporter, text: article(say('The pilots')), state: 'spiked' })
  await expect(appendSuggestion(editor, articleId, new Uint8Array([0, 0]))).rejects.toThrow()
})

test('a draft from before files brought suggestions is raised without a change: its suggestions stay letter by letter', async () => {
  const insertion = {
    type: 'insertion',
    attrs: { id: editor.personId, person: editor.personId, at: '2026-01-01T10:00Z', part: '0a0a0a0a', words: ' all' },
  }
  const suggested = article(say('The pilots'), { ...say(' all'), marks: [insertion] }, say(' stopped.'))
  const articleId = await someArticle({ by: reporter, text: article(say('The pilots')) })
  await db.draft.update({ where: { articleId }, data: { checkpoint: textToUpdate(suggested), schemaVersion: 4 } })
  const before = (await draftToLoad(reporter, articleId)).map(({ update }) => update)
  await raiseDraft(articleId)
  expect((await draftToLoad(reporter, articleId)).map(({ update }) => update)).toEqual(before)
  expect((await db.draft.findUniqueOrThrow({ where: { articleId } })).schemaVersion).toBe(textVersion)
})
