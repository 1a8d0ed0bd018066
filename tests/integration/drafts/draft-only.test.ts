/** A remark in a live draft, which only drafts may hold (tests/support/draft-only): who sees it, and who never does. */
import { beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { appendUpdate, compact, raiseDraft, saveSnapshot } from '#lib/drafts/commands'
import { draftNow, draftToLoad, textNow, textToRead } from '#lib/drafts/queries'
import { namesNow } from '#lib/revisions/names-now'
import { contentNow } from '#lib/revisions/now'
import { columnsOf } from '#lib/revisions/stored'
import type { TextNode } from '#lib/text/json'
import { validateDraft } from '#lib/text/validate'
import { docFrom } from '#lib/text/ydoc'
import { someArticle, someone } from '#tests/support/articles'
import { block, doc, say } from '#tests/support/texts'
import { changeTo, rewrite } from '#tests/support/writing'

vi.mock('#lib/text/nodes/all', async (original) => {
  const { testNodes } = await import('#tests/support/draft-only')
  return { ...(await original<object>()), draftOnlyNodes: testNodes }
})
vi.mock('#lib/text/marks/all', async (original) => {
  const { testMarks } = await import('#tests/support/draft-only')
  return { ...(await original<object>()), draftOnlyMarks: testMarks }
})
/** One version later, under which every text says the same. */
vi.mock('#lib/text/version', () => ({ upgrade: (text: TextNode) => text }))

let reporter: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
})

const article = (...content: TextNode[]) =>
  doc(block('headline', say('Harbour closes')), { type: 'standfirst' }, block('paragraph', ...content))
const plain = article(say('The pilots stopped.'))
const remarked = doc(
  ...article(say('The '), { ...say('pilots'), marks: [{ type: 'remark', attrs: { id: '7' } }] }, say(' stopped.'))
    .content,
  block('reminder', say('Ask the port')),
)

/** Somebody remarks on a word of this draft, and notes what is to be done. */
async function remarkOn(articleId: string): Promise<void> {
  const stored = docFrom((await draftToLoad(reporter, articleId)).map(({ update }) => update))
  const { encodeStateAsUpdate } = await import('yjs')
  const update = changeTo(encodeStateAsUpdate(stored), (ydoc) => rewrite(ydoc, validateDraft(remarked)))
  await appendUpdate(reporter, articleId, update)
}
const hashOf = async (articleId: string) => {
  const content = await contentNow(db, articleId)
  return columnsOf(content, await namesNow(db, content)).hash
}

test('a remark is on record in the draft, and no article’s text, revision or list has it', async () => {
  const articleId = await someArticle({ by: reporter, text: plain })
  const before = await hashOf(articleId)
  await remarkOn(articleId)
  expect(await draftNow(db, articleId)).toEqual(remarked)
  expect(await textNow(db, articleId)).toEqual(plain)
  expect(await textToRead(reporter, articleId)).toEqual(plain)
  expect(await hashOf(articleId)).toEqual(before)
  await saveSnapshot(articleId)
  expect(await db.draft.findUniqueOrThrow({ where: { articleId } })).toMatchObject({
    text: 'The pilots stopped.',
    wordCount: 3,
  })
})

test('a draft that is raised to a newer schema, and compacted, keeps its remarks', async () => {
  const articleId = await someArticle({ by: reporter, text: plain })
  await db.draft.update({ where: { articleId }, data: { schemaVersion: 1 } })
  await remarkOn(articleId)
  await raiseDraft(articleId)
  expect(await draftNow(db, articleId)).toEqual(remarked)
  const logged = await draftToLoad(reporter, articleId)
  await compact(
    articleId,
    logged.map(({ id }) => id).filter((id) => id > 0n),
  )
  expect(await draftNow(db, articleId)).toEqual(remarked)
})
