/** Going back to an earlier text loses nothing of anybody's. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { appendUpdate } from '#lib/drafts/commands'
import { draftToLoad, textToRead } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import { restore } from '#lib/history/commands'
import { historyOf, stateOf } from '#lib/history/queries'
import { lettersOf } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { docFrom } from '#lib/text/ydoc'
import { someArticle, someone } from '#tests/support/articles'
import { block, claimId, doc, row, say, table } from '#tests/support/texts'
import { changeTo, rewrite, type } from '#tests/support/writing'

let ada: Actor
let ben: Actor
beforeAll(async () => {
  ada = await someone('editor')
  ben = await someone('chief')
})

const claimed = { type: 'text', text: 'The quay closed.', marks: [{ type: 'claim', attrs: { id: claimId } }] }
const text = (...words: string[]) =>
  validateText(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      block('paragraph', claimed),
      table('Ships', [row('May', '4')]),
      ...words.map((each) => block('paragraph', say(each))),
    ),
  )
const stateNow = async (articleId: string): Promise<Uint8Array> =>
  Y.encodeStateAsUpdate(docFrom((await draftToLoad(ada, articleId)).map(({ update }) => update)))
const write = async (actor: Actor, articleId: string, change: (doc: Y.Doc) => void) =>
  appendUpdate(actor, articleId, changeTo(await stateNow(articleId), change))
const words = async (articleId: string) => lettersOf(await textToRead(ada, articleId))

describe('an earlier text is restored', () => {
  test('by one change, with claims and tables as they were, after the present one was kept as a revision', async () => {
    const first = text('Ships wait.', 'Nobody counted.')
    const articleId = await someArticle({ by: ada, text: first, state: 'approved' })
    await write(ada, articleId, (draft) => rewrite(draft, text('All is well.')))
    const before = await textToRead(ada, articleId)
    const { revision, before: undo } = await restore(ben, articleId, { number: 0 })
    expect(await textToRead(ada, articleId)).toEqual(first)
    expect((await historyOf(ada, articleId)).total).toBe(undo + 1)
    const kept = await db.revision.findFirstOrThrow({ where: { articleId, number: revision } })
    expect(kept.body).toEqual(before)
    const draft = await db.draft.findUniqueOrThrow({ where: { articleId } })
    expect(draft).toMatchObject({ state: 'draft', text: expect.stringContaining('Nobody counted.') })
    expect(await db.contributor.count({ where: { articleId, personId: ben.personId } })).toBe(1)

    await restore(ben, articleId, { number: undo })
    expect(await textToRead(ada, articleId)).toEqual(before)
  })

  test('and leaves alone what did not change: words typed there meanwhile stay', async () => {
    const articleId = await someArticle({ by: ada, text: text('Ships wait.', 'The end.') })
    await write(ada, articleId, (draft) => rewrite(draft, text('Everything is well now.', 'The end.')))
    const typed = changeTo(await stateNow(articleId), (draft) => type(draft, ' Or not?'))
    await restore(ben, articleId, { number: 0 })
    await appendUpdate(ada, articleId, typed)
    expect(await words(articleId)).toContain('Ships wait.The end. Or not?')
  })

  test('and words that others had saved are in the revision and in the history', async () => {
    const articleId = await someArticle({ by: ada, text: text('Start.') })
    await write(ada, articleId, (draft) => type(draft, ' Saved a moment ago.'))
    const { before } = await restore(ben, articleId, { number: 0 })
    expect(await words(articleId)).not.toContain('Saved')
    const state = await stateOf(ada, articleId, { number: before, view: 'text' })
    expect(lettersOf(state.text)).toContain('Saved a moment ago.')
  })

  test('not where the draft says it already, nor by whoever may only read it, nor once it is published', async () => {
    const articleId = await someArticle({ by: ada, text: text('Start.') })
    await expect(restore(ada, articleId, { number: 0 })).rejects.toThrow(/says this already/)
    await write(ada, articleId, (draft) => type(draft, ' On.'))
    await expect(restore(await someone('fact_checker'), articleId, { number: 0 })).rejects.toThrow(/not change it/)
    await expect(restore(ada, articleId, { number: 7 })).rejects.toThrow(/not yours to see/)
    await db.draft.update({ where: { articleId }, data: { schemaVersion: 1 } })
    await expect(restore(await someone('fact_checker'), articleId, { number: 0 })).rejects.toThrow(/not change it/)
    await expect(restore(await someone('admin'), articleId, { number: 0 })).rejects.toThrow(NotFound)
    const { schemaVersion } = await db.draft.findUniqueOrThrow({ where: { articleId } })
    expect(schemaVersion, 'nobody raised it who may not write').toBe(1)
    await db.draft.update({ where: { articleId }, data: { state: 'spiked' } })
    await expect(restore(ada, articleId, { number: 0 })).rejects.toThrow()
    expect(await db.revision.count({ where: { articleId } })).toBe(0)
  })
})
