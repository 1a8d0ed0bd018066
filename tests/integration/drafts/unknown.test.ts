/** A draft that holds what this program does not know: an older program after a later one, or an importer of tomorrow. */
import { beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { compact, raiseDraft, rebuildIfHeavy } from '#lib/drafts/commands'
import { draftToLoad, textToRead } from '#lib/drafts/queries'
import { snapshot } from '#lib/revisions/snapshot'
import { columnsOf, storedContent, storedSelect } from '#lib/revisions/stored'
import type { ArticleText } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { textVersion } from '#lib/text/text-version'
import { docFrom, fragmentName, textOf } from '#lib/text/ydoc'
import { someArticle, someone } from '#tests/support/articles'
import { block, doc, say } from '#tests/support/texts'
import { changeTo } from '#tests/support/writing'

let reporter: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
})

const text = doc(
  block('headline', say('Ports close')),
  { type: 'standfirst' },
  block('paragraph', say('It is closed.')),
)

/** A draft with a table of a later program, and an embed of a later provider, each as it would be stored. */
async function left(): Promise<string> {
  const articleId = await someArticle({ by: reporter, text })
  const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId } })
  const update = changeTo(checkpoint, (ydoc) => {
    const [grid, paragraph, embed] = ['grid', 'paragraph', 'embed'].map((name) => new Y.XmlElement(name))
    if (!grid || !paragraph || !embed) return
    ydoc.getXmlFragment(fragmentName).insert(3, [grid, embed])
    grid.insert(0, [paragraph])
    paragraph.insert(0, [new Y.XmlText('nine tugs')])
    embed.setAttribute('what', 'newer:1')
  })
  await db.draftUpdate.create({ data: { articleId, update } })
  return articleId
}
const held = async (articleId: string) =>
  textOf(docFrom((await draftToLoad(reporter, articleId)).map(({ update }) => update)))

test('is read by its words, and all of it stays on record', async () => {
  const articleId = await left()
  const before = await held(articleId)
  expect(before.content.map(({ type }) => type)).toEqual(['headline', 'standfirst', 'paragraph', 'grid', 'embed'])
  expect(plainText(await textToRead(reporter, articleId)).text).toBe('It is closed.\n\nnine tugs')
  const updates = await db.draftUpdate.findMany({ where: { articleId }, select: { id: true } })
  await compact(
    articleId,
    updates.map(({ id }) => id),
  )
  expect(await held(articleId)).toEqual(before)
})

test('is neither raised nor made anew without it', async () => {
  const articleId = await left()
  const before = await held(articleId)
  await db.draft.update({ where: { articleId }, data: { schemaVersion: textVersion - 1 } })
  await raiseDraft(articleId)
  expect(await rebuildIfHeavy(articleId, { clients: 0, structs: 0 })).toBe(false)
  expect(await held(articleId)).toEqual(before)
  expect(await db.draft.findUniqueOrThrow({ where: { articleId } })).toMatchObject({
    ...{ schemaVersion: textVersion - 1, generation: 0 },
  })
})

test('is not frozen without it, and is as soon as it is taken out', async () => {
  const articleId = await left()
  const freeze = () => db.$transaction((tx) => snapshot(tx, articleId, reporter.personId))
  await expect(freeze()).rejects.toThrow('holds something that this version of On Record does not know')
  expect(await db.revision.count({ where: { articleId } })).toBe(0)
  const whole = Y.mergeUpdates((await draftToLoad(reporter, articleId)).map(({ update }) => update))
  const update = changeTo(whole, (ydoc) => ydoc.getXmlFragment(fragmentName).delete(3, 2))
  await db.draftUpdate.create({ data: { articleId, update } })
  expect((await freeze()).content.text).toEqual(text)
})

test('a revision that was sealed with it is read with it', async () => {
  const articleId = await someArticle({ by: reporter, text })
  const { id, content } = await db.$transaction((tx) => snapshot(tx, articleId, reporter.personId))
  const later = {
    ...text,
    content: [...text.content, block('grid', block('paragraph', say('nine tugs')))],
  } as ArticleText
  const frozen = storedContent(await db.revision.findUniqueOrThrow({ where: { id }, select: storedSelect }))
  const columns = columnsOf({ ...content, text: later }, frozen.names)
  const made = await db.revision.create({
    data: { articleId, number: 2, createdById: reporter.personId, ...columns },
    select: storedSelect,
  })
  expect(storedContent(made).text).toEqual(later)
})
