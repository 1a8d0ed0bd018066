import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unsentChanges } from '#lib/drafts/unsent-changes'

/** A text of one word, and what is noted of it from then on */
function written() {
  const doc = new Y.Doc()
  const words = doc.getText('words')
  words.insert(0, 'harbour')
  const before = Y.encodeStateAsUpdate(doc)
  const unsent = unsentChanges()
  doc.on('update', unsent.note)
  return { doc, words, before, unsent }
}

const saysAfter = (before: Uint8Array, updates: readonly Uint8Array[]) => {
  const doc = new Y.Doc()
  for (const update of [before, ...updates]) Y.applyUpdate(doc, update)
  return doc.getText('words').toString()
}

test('what is typed on and on is sent in one, and so is what is deleted on and on', () => {
  const { words, before, unsent } = written()
  for (const letter of ' wall') words.insert(words.length, letter)
  words.delete(0, 1)
  words.delete(0, 1)
  words.insert(0, 'Ha')
  expect(unsent.toSend()).toHaveLength(3)
  expect(saysAfter(before, unsent.toSend())).toBe('Harbour wall')
})

test('each change that moves words is sent by itself', () => {
  const { doc, words, before, unsent } = written()
  const move = () =>
    doc.transact(() => {
      words.delete(0, 3)
      words.insert(words.length, 'har')
    })
  move()
  move()
  expect(unsent.toSend()).toHaveLength(2)
  expect(saysAfter(before, unsent.toSend())).toBe(words.toString())
})

test('hours of them are sent in one', () => {
  const { words, before, unsent } = written()
  for (let at = 0; at < 400; at += 1) {
    words.insert(0, 'x')
    words.delete(0, 1)
  }
  words.insert(0, 'The ')
  expect(unsent.toSend()).toHaveLength(1)
  expect(saysAfter(before, unsent.toSend())).toBe('The harbour')
})

test('nothing is sent of what was acknowledged', () => {
  const { words, unsent } = written()
  words.insert(0, 'The ')
  unsent.clear()
  expect(unsent.toSend()).toEqual([])
  words.insert(0, '“')
  expect(unsent.toSend()).toHaveLength(1)
})
