/**
 * Four people in one text, each hearing of the others late, do what the nemesis of tests/faults has them do: words, marks, tables, footnotes,
 * suggestions. In one process: what is lost here is lost by how people's changes are merged. The newsroom takes each change.
 */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type UnsentChanges, unsentChanges } from '#lib/drafts/unsent-changes'
import { draftSchema } from '#lib/text/draft-schema'
import type { ShadowDocument } from '#lib/text/shadow-document'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { emptyAccount, expectedOf, note } from '#tests/faults/nemesis/account'
import { edit } from '#tests/faults/nemesis/edits'
import { wordsIn } from '#tests/faults/nemesis/page'
import { sharedText } from '#tests/faults/nemesis/places'
import { type Hers, wordOf } from '#tests/faults/nemesis/words'
import { draftLog } from '#tests/support/draft-log'
import { chance } from '../../../prisma/seed/chance.ts'

/** How many texts are written, and from which seed on: as the message of a failure names it. */
const rounds = Number(process.env.ROUNDS ?? 2)
const firstSeed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000))
const steps = 1_200

const people = [1, 2, 3, 4].map((number) => ({
  person: `0192f000-0000-7000-8000-00000000000${number}`,
  writer: number,
}))

/** A page whose line to the newsroom is slow, and breaks: what it sends, and what it is sent, waits its turn. */
type LivePage = {
  doc: Y.Doc
  person: string
  hers: Hers
  typed: number
  isOnline: boolean
  sent: Uint8Array[]
  unsent: UnsentChanges
  heard: number
}

/** Of a hundred steps: in how many a line breaks or is whole again, and in how many the newsroom dies, and reads what is on record */
type Trouble = { cuts: number; deaths: number }

function write(seed: number, { cuts, deaths }: Trouble) {
  const random = chance(seed)
  const happens = (often: number) => often > 0 && random.below(1_000) < often * 10
  const start = textToUpdate(sharedText())
  const account = emptyAccount()
  const log = draftLog(start)
  const news: Uint8Array[] = []
  const pages = people.map(({ person, writer }): LivePage => {
    const doc = new Y.Doc()
    doc.clientID = 100 + writer
    Y.applyUpdate(doc, start)
    const hers = { writer, page: 0 }
    const page = { doc, person, hers, typed: 0, isOnline: true, sent: [], unsent: unsentChanges(), heard: 0 }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'newsroom') return
      page.unsent.note(update)
      if (page.isOnline) (page.sent as Uint8Array[]).push(update)
    })
    return page
  })
  const take = (how: (newsroom: ShadowDocument) => Uint8Array | null) => {
    const taken = log.put(how)
    if (taken) news.push(taken)
  }
  const arrive = ({ sent, unsent }: LivePage) => {
    const update = sent.shift()
    if (!update) return
    take((newsroom) => newsroom.takeChange(update))
    if (sent.length === 0) unsent.clear()
  }
  const hear = (page: LivePage) => {
    const update = page.isOnline ? news[page.heard] : undefined
    if (!update) return
    page.heard += 1
    Y.applyUpdate(page.doc, update, 'newsroom')
  }
  /** Some of what was on its way still arrives, and its answer does not. */
  const cut = (page: LivePage) => {
    for (const update of page.sent.splice(0).slice(0, random.below(4))) take((newsroom) => newsroom.takeChange(update))
    page.isOnline = false
  }
  const connect = (page: LivePage) => {
    page.isOnline = true
    for (const update of page.unsent.toSend()) take((newsroom) => newsroom.takeChange(update))
    while (page.heard < news.length) hear(page)
    take((newsroom) => newsroom.take(Y.encodeStateAsUpdate(page.doc, Y.encodeStateVector(newsroom.doc))))
    page.unsent.clear()
    page.sent = []
  }
  for (let step = 0; step < steps; step += 1) {
    if (happens(deaths)) log.readAgain()
    const page = random.pick(pages)
    const chosen = random.below(10)
    if (happens(cuts)) page.isOnline ? cut(page) : connect(page)
    else if (chosen < 3) arrive(page)
    else if (chosen < 7) hear(page)
    else {
      const change = edit(page.doc, { random, ...page, word: wordOf(page.hers, page.typed) })
      page.typed += 1
      if (change) note(account, [change], 1)
    }
  }
  for (const page of pages) if (!page.isOnline) connect(page)
  // Pages tidy up formatting as they hear of others, and send that in turn.
  while (pages.some(({ sent, heard }) => sent.length > 0 || heard < news.length))
    for (const page of pages) {
      arrive(page)
      hear(page)
    }
  return { texts: [log.newsroom(), ...pages].map(({ doc }) => textOf(doc)), expected: expectedOf([account]) }
}

function expectEachOnce(seed: number, trouble: Trouble): void {
  const why = `SEED=${seed} ROUNDS=1`
  const { texts, expected } = write(seed, trouble)
  expect(new Set(texts.map((text) => JSON.stringify(text))).size, why).toBe(1)
  const words = wordsIn(draftSchema.nodeFromJSON(texts[0])).filter((word) => !expected.open.has(word))
  expect(words.toSorted(), why).toEqual([...expected.present].toSorted())
}

test(
  `every word is there once, or not where somebody took it out, from seed ${firstSeed} on`,
  () => {
    for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) expectEachOnce(seed, { cuts: 0, deaths: 0 })
  },
  30_000 * rounds,
)

test.each([1, 2, 3])(
  'so it is where lines break and are whole again: seed %d',
  (seed) => expectEachOnce(seed, { cuts: 2, deaths: 0 }),
  60_000,
)

test.each([1, 2])(
  'so it is where the newsroom dies now and then as well: seed %d',
  (seed) => expectEachOnce(seed, { cuts: 2, deaths: 0.5 }),
  60_000,
)
