import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { countSteps } from '#lib/text/conflict-steps'
import { shadowDocument } from '#lib/text/shadow-document'
import { validateText } from '#lib/text/validate'
import { docFrom, fragmentName, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'

const start = textToUpdate(
  validateText(doc(block('headline', say('H')), block('standfirst'), block('paragraph', say('x'.repeat(6_000))))),
)

/** What somebody with this number writes into the paragraph without a connection: character by character, where `place` says */
function written(client: number, times: number, place: (time: number) => number): Uint8Array {
  const ydoc = docFrom([start])
  ydoc.clientID = client
  const paragraph = ydoc.getXmlFragment(fragmentName).get(2) as Y.XmlElement
  const words = paragraph.get(0) as Y.XmlText
  const before = Y.encodeStateVector(ydoc)
  // In one transaction each: nothing is made one again that was typed apart.
  ydoc.transact(() => {
    for (let time = 0; time < times; time += 1) words.insert(place(time), 'y')
  })
  return Y.encodeStateAsUpdate(ydoc, before)
}
const inFront = () => 1
const typingOn = (time: number) => 1 + time
const allOver = (time: number) => 1 + time * 2

const both = (times: number, place: (time: number) => number) => () => {
  const shadow = shadowDocument([start])
  return [shadow.take(written(10, times, place)), shadow.take(written(20, times, place))]
}

describe('what two people wrote without a connection comes together', () => {
  test.each([
    ['5,000 characters all over the text', 5_000, allOver],
    ['5,000 characters at the same place, one after the other', 5_000, typingOn],
    ['1,000 at the same place, each in front of the one before', 1_000, inFront],
  ])('%s', (_, times, place) => {
    expect(both(times, place)()).not.toContain(null)
  })
})

test('a change that would keep everybody waiting because it is made of thousands of insertions at one place is refused', () => {
  expect(both(1_500, inFront)).toThrow(/too much was written at the same place at the same time/)
})

test('a draft that met much of that in its life takes no more of it, yet whatever is only typed', () => {
  const stored = [10, 20, 30, 40].map((client) => written(client, 1_000, inFront))
  const shadow = () => shadowDocument([start, ...stored])
  expect(() => shadow().take(written(50, 100, inFront))).toThrow(/same place/)
  expect(shadow().take(written(50, 100, typingOn))).not.toBeNull()
})

test('steps are counted as Yjs takes them: none where nobody else inserts', () => {
  const ydoc = docFrom([start])
  let steps = 0
  countSteps(ydoc, 1_000_000, (more) => {
    steps += more
  })
  Y.applyUpdate(ydoc, written(10, 50, inFront))
  expect(steps).toBe(0)
  Y.applyUpdate(ydoc, written(20, 50, inFront))
  expect(steps).toBe(2_500)
})
