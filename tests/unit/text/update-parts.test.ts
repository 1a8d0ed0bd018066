import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { holdsUpdate } from '#lib/text/holds-update'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { bounds } from '#lib/text/update-bounds'
import { partsIn } from '#lib/text/update-parts'
import { validateText } from '#lib/text/validate'
import { docFrom, textToUpdate } from '#lib/text/ydoc'
import { anyArrangement, block, doc, say } from '#tests/support/texts'
import { rewrite } from '#tests/support/writing'

const start = textToUpdate(
  validateText(doc(block('headline', say('Harbour')), block('standfirst'), block('paragraph'))),
)

function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}
const numbers = (...all: number[]) =>
  written((encoder) => {
    for (const one of all) encoding.writeVarUint(encoder, one)
  })

const countedByYjs = (update: Uint8Array) => {
  const { structs, ds } = Y.decodeUpdate(update)
  return {
    structs: structs.length,
    clients: new Set(structs.map(({ id }) => id.client)),
    deletions: [...ds.clients.values()].reduce((sum, { length }) => sum + length, 0),
    deletedClients: ds.clients.size,
  }
}

describe('what a change is made of', () => {
  test('is counted as Yjs reads it, whatever is written and deleted', () => {
    const texts = fc.array(
      anyArrangement.map((text) => validateText(repair(text))),
      { minLength: 1, maxLength: 4 },
    )
    const property = fc.property(texts, (all) => {
      const ydoc = docFrom([start])
      for (const text of all) rewrite(ydoc, text)
      const update = Y.encodeStateAsUpdate(ydoc)
      expect(partsIn(update, bounds)).toEqual(countedByYjs(update))
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('is counted with every kind of content that Yjs knows', () => {
    const ydoc = new Y.Doc()
    const map = ydoc.getMap('map')
    const list = ydoc.getArray('list')
    map.set('bytes', new Uint8Array([1, 2, 3]))
    map.set('again', { deep: [null, 'x', 1.5, true] })
    map.set('again', new Y.Doc())
    list.insert(0, ['any', { x: 1 }, new Y.XmlHook('hook'), new Y.XmlElement('paragraph'), new Y.Map()])
    const words = ydoc.getText('words')
    words.insert(0, 'Harbour')
    words.format(1, 3, { bold: {} })
    words.insertEmbed(2, { src: 'x' })
    words.delete(0, 2)
    const update = Y.encodeStateAsUpdate(ydoc)
    expect(partsIn(update, bounds)).toEqual(countedByYjs(update))
  })

  test('is given up as soon as it is too much, before the rest is read', () => {
    const { structs, deletions, clients } = bounds
    // By their beginnings alone: one client with so many structs; none, and so many deletions of one.
    expect(partsIn(numbers(1, structs + 1, 7, 0), bounds)).toBeNull()
    expect(partsIn(numbers(0, 1, 7, deletions + 1), bounds)).toBeNull()
    const clientsOfOneDeletion = Array.from({ length: clients + 1 }, (_, client) => [client, 1, 0, 1]).flat()
    expect(partsIn(numbers(0, clients + 1, ...clientsOfOneDeletion), bounds)).toBeNull()
  })
})

describe('a change that arrives', () => {
  test('is refused by its beginning alone when that says that it is too much', () => {
    expect(() => shadowDocument([start]).take(numbers(1, bounds.structs + 1, 7, 0))).toThrow(/too many parts/)
  })

  test('is refused when it deletes the same stretch again and again', () => {
    const ydoc = docFrom([start])
    const [client = 0] = ydoc.store.clients.keys()
    const again = (clock: number) => [clock, 2]
    expect(() => shadowDocument([start]).take(numbers(0, 1, client, 3, ...again(1), ...again(1), ...again(1)))).toThrow(
      /can’t be read/,
    )
    expect(() => shadowDocument([start]).take(numbers(0, 2, client, 1, 1, 2, client, 1, 1, 2))).toThrow(/can’t be read/)
    expect(shadowDocument([start]).take(numbers(0, 1, client, 2, ...again(1), ...again(3)))).not.toBeNull()
  })
})

test('whether a draft has a change already is known as Yjs tells it', () => {
  const texts = fc
    .tuple(anyArrangement, anyArrangement, anyArrangement)
    .map((all) => all.map((text) => validateText(repair(text))))
  const property = fc.property(texts, ([first, second, third]) => {
    const ydoc = docFrom([start])
    const states = [first, second, third].map((text) => {
      if (text) rewrite(ydoc, text)
      return { whole: Y.encodeStateAsUpdate(ydoc), vector: Y.encodeStateVector(ydoc) }
    })
    for (const { whole } of states) {
      const held = docFrom([whole])
      for (const { whole: update, vector } of states)
        for (const change of [update, Y.diffUpdate(states.at(-1)?.whole ?? update, vector)])
          expect(holdsUpdate(held, change)).toBe(Y.snapshotContainsUpdate(Y.snapshot(held), change))
    }
  })
  fc.assert(property, { numRuns: 100 })
})
