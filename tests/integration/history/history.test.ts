/** What was written stays to be gone back to, whatever is merged and made anew behind it. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { appendUpdate, compact, rebuildIfHeavy } from '#lib/drafts/commands'
import { draftToLoad } from '#lib/drafts/queries'
import { historyOf, stateOf } from '#lib/history/queries'
import { lettersOf, type TextNode } from '#lib/text/json'
import { docFrom } from '#lib/text/ydoc'
import { someArticle, someone } from '#tests/support/articles'
import { changeTo, type } from '#tests/support/writing'

let ada: Actor
let ben: Actor
beforeAll(async () => {
  ada = await someone('editor')
  ben = await someone('chief')
})

const stateNow = async (articleId: string): Promise<Uint8Array> =>
  Y.encodeStateAsUpdate(docFrom((await draftToLoad(ada, articleId)).map(({ update }) => update)))
async function write(actor: Actor, articleId: string, words: string): Promise<bigint> {
  return appendUpdate(
    actor,
    articleId,
    changeTo(await stateNow(articleId), (doc) => type(doc, words)),
  )
}
const said = async (articleId: string, number: number) =>
  lettersOf((await stateOf(ada, articleId, { number, view: 'text' })).text)
const all = async (articleId: string, total: number) => {
  const states: string[] = []
  for (let number = 0; number <= total; number += 1) states.push(await said(articleId, number))
  return states
}

describe('the history of a draft', () => {
  const written = ['', 'The ', 'The quay ', 'The quay closed ', 'The quay closed early.']
  const begin = async () => {
    const articleId = await someArticle({ by: ada })
    const ids = [
      await write(ada, articleId, 'The '),
      await write(ben, articleId, 'quay '),
      await write(ada, articleId, 'closed '),
      await write(ben, articleId, 'early.'),
    ]
    return { articleId, ids }
  }

  test('knows every state, before, between and after merging the log', async () => {
    const { articleId, ids } = await begin()
    expect(await all(articleId, 4)).toEqual(written)
    await compact(articleId, ids.slice(0, 2))
    expect(await all(articleId, 4)).toEqual(written)
    await compact(articleId, ids.slice(2))
    expect(await db.draftUpdate.count({ where: { articleId } })).toBe(0)
    expect(await all(articleId, 4)).toEqual(written)
    await expect(said(articleId, 5)).rejects.toThrow(/not yours to see/)
  })

  test('tells who wrote and when, and what was decided in between', async () => {
    const { articleId, ids } = await begin()
    await db.draftUpdate.updateMany({ where: { id: { in: ids.slice(0, 2) } }, data: { at: new Date('2026-03-01') } })
    await db.workflowEvent.create({
      data: { articleId, move: 'submit', to: 'in_review', personId: ada.personId, at: new Date('2026-03-02') },
    })
    await compact(articleId, ids)
    const history = await historyOf(ben, articleId)
    expect(history).toMatchObject({ total: 4, mayRestore: true })
    expect(history.sessions.map(({ from, to, people }) => [from, to, people.length])).toEqual([
      [1, 2, 2],
      [3, 4, 2],
    ])
    expect(history.milestones).toMatchObject([{ move: 'submit', who: ada.name, number: 2 }])
    expect(history.people.map(({ id }) => id).sort()).toEqual([ada.personId, ben.personId].sort())
    expect(await stateOf(ada, articleId, { number: 2, view: 'text' })).toMatchObject({
      at: new Date('2026-03-01'),
      personId: ben.personId,
    })
  })

  test('goes on behind a draft that was made anew from its text', async () => {
    const { articleId } = await begin()
    expect(await rebuildIfHeavy(articleId, { clients: 1, structs: 1 })).toBe(false)
    await db.draft.update({ where: { articleId }, data: { tooHeavy: false } })
    expect(await rebuildIfHeavy(articleId, { clients: 1, structs: 12 })).toBe(true)
    await write(ben, articleId, ' Again.')
    expect(await all(articleId, 5)).toEqual([...written, 'The quay closed early. Again.'])
    await compact(
      articleId,
      (await db.draftUpdate.findMany({ where: { articleId } })).map(({ id }) => id),
    )
    expect(await all(articleId, 5)).toEqual([...written, 'The quay closed early. Again.'])
  })

  test('marks what has changed since', async () => {
    const { articleId } = await begin()
    const { text, changes } = await stateOf(ada, articleId, { number: 2, view: 'changes' })
    expect(changes).toEqual({ added: 2, removed: 0 })
    const marked = (node: TextNode): string[] =>
      node.marks?.some(({ type }) => type === 'historyChange')
        ? [node.text ?? '']
        : (node.content ?? []).flatMap(marked)
    expect(marked(text).join('').trim()).toBe('closed early.')
  })

  test('reads no more than since the last whole draft that it stores', async () => {
    const articleId = await someArticle({ by: ada })
    const doc = docFrom([await stateNow(articleId)])
    const updates: Uint8Array<ArrayBuffer>[] = []
    doc.on('update', (update: Uint8Array) => updates.push(new Uint8Array(update)))
    for (let at = 0; at < 4_400; at += 1) type(doc, String(at % 10))
    await db.draftUpdate.createMany({
      data: updates.map((update) => ({ articleId, personId: ada.personId, update })),
    })
    const rows = await db.draftUpdate.findMany({ where: { articleId }, select: { id: true } })
    await compact(
      articleId,
      rows.map(({ id }) => id),
    )
    const parts = await db.historyPart.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
    expect(parts.filter(({ keyframe }) => keyframe).map(({ number }) => number)).toEqual([1, 2001, 4001])
    for (const number of [0, 1, 1_999, 2_000, 2_001, 4_400]) expect(await said(articleId, number)).toHaveLength(number)
  })

  test('is stored in rows of few bytes, with the whole draft beside them the more often the more was written', async () => {
    const articleId = await someArticle({ by: ada })
    const doc = docFrom([await stateNow(articleId)])
    const updates: Uint8Array<ArrayBuffer>[] = []
    doc.on('update', (update: Uint8Array) => updates.push(new Uint8Array(update)))
    const pasted = doc.getXmlFragment('default').get(2) as Y.XmlElement
    const words = new Y.XmlText()
    pasted.insert(0, [words])
    for (let at = 0; at < 24; at += 1) {
      words.insert(0, String(at % 10).repeat(390_000))
      words.delete(0, 390_000)
    }
    await db.draftUpdate.createMany({ data: updates.map((update) => ({ articleId, personId: ada.personId, update })) })
    const rows = await db.draftUpdate.findMany({ where: { articleId }, select: { id: true } })
    await compact(
      articleId,
      rows.map(({ id }) => id),
    )
    const parts = await db.historyPart.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
    expect(Math.max(...parts.map(({ bytes }) => bytes))).toBeLessThan(1_100_000)
    expect(parts.filter(({ keyframe }) => keyframe)).toHaveLength(2)
    expect(await said(articleId, 48)).toHaveLength(390_000)
    await db.historyPart.updateMany({ where: { articleId, number: 1 }, data: { bytes: 65_000_000 } })
    await expect(said(articleId, 2)).rejects.toThrow(/more than one look/)
    expect(await said(articleId, 49)).toBe('')
  })

  test('tells who wrote what, also behind a draft that was made anew', async () => {
    const { articleId, ids } = await begin()
    await compact(articleId, ids.slice(0, 2))
    const writers = async (number: number) => {
      const { text } = await stateOf(ben, articleId, { number, view: 'writers' })
      const found: unknown[] = []
      const look = ({ marks, content }: TextNode) => {
        const mark = marks?.find(({ type: name }) => name === 'historyWriter')
        if (mark) found.push(mark.attrs?.personId)
        for (const child of content ?? []) look(child)
      }
      look(text)
      return found
    }
    const [a, b] = [ada.personId, ben.personId]
    expect(await writers(2)).toEqual([a, b])
    expect(await writers(4)).toEqual([a, b, a, b])
    expect(await rebuildIfHeavy(articleId, { clients: 1, structs: 12 })).toBe(true)
    expect(await writers(4)).toEqual([a, b, a, b])
    await write(ada, articleId, ' Again.')
    expect(await writers(5)).toEqual([a, b, a, b, a])
  })
})
