/**
 * Four people in one text, each hearing of the others late, do what the nemesis of tests/faults has them do: words, marks, tables, footnotes,
 * suggestions. Without any process that dies: what is lost here is lost by how people's changes are merged. The newsroom takes each change.
 */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { shadowDocument } from '#lib/text/shadow-document'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { emptyAccount, expectedOf, note } from '#tests/faults/nemesis/account'
import { edit } from '#tests/faults/nemesis/edits'
import { wordsIn } from '#tests/faults/nemesis/page'
import { sharedText } from '#tests/faults/nemesis/places'
import { wordOf } from '#tests/faults/nemesis/words'
import { chance } from '../../../prisma/seed/chance.ts'

/** How many texts are written, and from which seed on: as the message of a failure names it. */
const rounds = Number(process.env.ROUNDS ?? 2)
const firstSeed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000))
const steps = 400

const people = [1, 2, 3, 4].map((number) => ({
  person: `0192f000-0000-7000-8000-00000000000${number}`,
  writer: number,
}))

function write(seed: number) {
  const random = chance(seed)
  const start = textToUpdate(sharedText())
  const pages = people.map(({ person, writer }) => {
    const doc = new Y.Doc()
    doc.clientID = 100 + writer
    Y.applyUpdate(doc, start)
    return { doc, person, hers: { writer, page: 0 }, typed: 0 }
  })
  const account = emptyAccount()
  const newsroom = shadowDocument([start])
  const take = (doc: Y.Doc) => newsroom.take(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(newsroom.doc)))
  const send = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
  for (let step = 0; step < steps; step += 1) {
    const page = random.pick(pages)
    if (random.below(4) === 0) send(random.pick(pages).doc, page.doc)
    else {
      const change = edit(page.doc, { random, ...page, word: wordOf(page.hers, page.typed) })
      page.typed += 1
      if (change) note(account, [change], 1)
      take(page.doc)
    }
  }
  for (const from of [...pages, ...pages]) for (const to of pages) send(from.doc, to.doc)
  return { texts: pages.map(({ doc }) => textOf(doc)), expected: expectedOf([account]) }
}

test(`every word is there once, or not where somebody took it out, from seed ${firstSeed} on`, () => {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const why = `SEED=${seed} ROUNDS=1`
    const { texts, expected } = write(seed)
    expect(new Set(texts.map((text) => JSON.stringify(text))).size, why).toBe(1)
    const words = wordsIn(draftSchema.nodeFromJSON(texts[0]))
    expect(words.toSorted(), why).toEqual([...expected.present].toSorted())
  }
}, 60_000)
