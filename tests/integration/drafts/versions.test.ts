/** A new version of the text's schema, tried on drafts of the version before: it calls its quotes differently. */
import { beforeAll, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { compact, raiseDraft } from '#lib/drafts/commands'
import { draftToLoad, textToRead } from '#lib/drafts/queries'
import type { ArticleText, TextNode } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { textVersion } from '#lib/text/text-version'
import { docFrom, textToUpdate } from '#lib/text/ydoc'
import { startCollab } from '#server/collab/collab'
import { someArticle, someone } from '#tests/support/articles'
import { opened } from '#tests/support/drafts'
import { block, doc, say } from '#tests/support/texts'
import { changeTo, type } from '#tests/support/writing'

vi.mock('#lib/text/version', () => {
  const raise = (node: TextNode): TextNode => ({
    ...node,
    ...(node.text ? { text: node.text.replace('Old', 'New, once Old') } : {}),
    ...(node.content ? { content: node.content.map(raise) } : {}),
  })
  const upgrade = (text: ArticleText, version: number) => (version < 2 ? raise(text) : text)
  return { upgrade }
})

let reporter: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
})

const text = doc(block('headline', say('Old harbour')), block('standfirst'), block('paragraph', say('It is closed. ')))
async function older(): Promise<string> {
  const articleId = await someArticle({ by: reporter, text })
  await db.draft.update({ where: { articleId }, data: { schemaVersion: 1 } })
  return articleId
}
const said = async (articleId: string) => {
  const { headline, text } = plainText(await textToRead(reporter, articleId))
  return [headline, text.trim()]
}
const versionOf = async (articleId: string) =>
  (await db.draft.findUniqueOrThrow({ where: { articleId } })).schemaVersion

test('an older draft reads as the present schema says it, and stays as it is', async () => {
  const articleId = await older()
  expect(await said(articleId)).toEqual(['New, once Old harbour', 'It is closed.'])
  expect(await versionOf(articleId)).toBe(1)
  expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
})

test('a draft of a newer program is not opened by an older one', async () => {
  const articleId = await older()
  await db.draft.update({ where: { articleId }, data: { schemaVersion: textVersion + 1 } })
  await expect(draftToLoad(reporter, articleId)).rejects.toThrow(
    `newer version of On Record (format ${textVersion + 1})`,
  )
})

test('a draft that is opened is raised once, though two ask for it at once', async () => {
  const articleId = await older()
  await Promise.all([raiseDraft(articleId), raiseDraft(articleId)])
  await raiseDraft(articleId)
  expect(await said(articleId)).toEqual(['New, once Old harbour', 'It is closed.'])
  expect(await versionOf(articleId)).toBe(textVersion)
  const updates = await db.draftUpdate.findMany({ where: { articleId } })
  expect(updates).toHaveLength(1)
  await compact(
    articleId,
    updates.map(({ id }) => id),
  )
  expect(await said(articleId)).toEqual(['New, once Old harbour', 'It is closed.'])
})

test('words typed on the older draft without a connection come along', async () => {
  const articleId = await older()
  const [{ update: stored } = { update: textToUpdate(text) }] = await draftToLoad(reporter, articleId)
  const typed = changeTo(stored, (held: Y.Doc) => type(held, 'The pilots stopped.'))
  await raiseDraft(articleId)
  const logged = (await draftToLoad(reporter, articleId)).map(({ update }) => update)
  await db.draft.update({
    where: { articleId },
    data: { checkpoint: new Uint8Array(await merged([...logged, typed])) },
  })
  expect(await said(articleId)).toEqual(['New, once Old harbour', 'It is closed. The pilots stopped.'])
})

test('whoever opens an older draft gets the present text, and what she types is on record with it', async () => {
  const articleId = await older()
  const collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  const draft = await opened(collab.port, articleId, reporter)
  await draft.saved()
  expect(draft.text()).toContain('It is closed.')
  draft.type('The pilots stopped.')
  await draft.saved()
  draft.leave()
  await collab.stop()
  expect(await versionOf(articleId)).toBe(textVersion)
  expect(await said(articleId)).toEqual(['New, once Old harbour', 'It is closed. The pilots stopped.'])
})

async function merged(updates: Uint8Array[]): Promise<Uint8Array> {
  const { encodeStateAsUpdate } = await import('yjs')
  return encodeStateAsUpdate(docFrom(updates))
}
