import fc from 'fast-check'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { repair } from '#lib/text/repair'
import { IncompleteUpdate, shadowDocument } from '#lib/text/shadow-document'
import { InvalidUpdate } from '#lib/text/update-validation'
import { emptyText, validateText } from '#lib/text/validate'
import { docFrom, fragmentName, textOf, textToUpdate } from '#lib/text/ydoc'
import { hostileChanges, linksWithoutWords } from '#tests/support/hostile'
import { anyArrangement, block, doc, say } from '#tests/support/texts'
import { changeTo, rewrite } from '#tests/support/writing'

const start = textToUpdate(
  validateText(doc(block('headline', say('Harbour')), block('standfirst'), block('paragraph'))),
)

describe('a change that arrives', () => {
  test.each(Object.entries(hostileChanges))('is refused when it brings %s', (_, [change, because]) => {
    const update = changeTo(start, change)
    const take = () => shadowDocument([start]).take(update)
    expect(take).toThrow(InvalidUpdate)
    expect(take).toThrow(because)
  })

  test('is refused when it can’t be read', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3]), new Uint8Array(5000).fill(255)])
      expect(() => shadowDocument([start]).take(bytes)).toThrow(/can’t be read/)
  })

  test('is sent back when it builds on something that never arrived', () => {
    const ahead = docFrom([start])
    rewrite(ahead, validateText(doc({ type: 'headline' }, { type: 'standfirst' }, block('paragraph', say('one')))))
    const missing = Y.encodeStateVector(ahead)
    rewrite(ahead, validateText(doc({ type: 'headline' }, { type: 'standfirst' }, block('paragraph', say('one two')))))
    expect(() => shadowDocument([start]).take(Y.encodeStateAsUpdate(ahead, missing))).toThrow(IncompleteUpdate)
  })

  test('is nothing when all of it is known', () => {
    const shadow = shadowDocument([start])
    expect(shadow.take(start)).toBeNull()
    const change = changeTo(start, (ydoc) => rewrite(ydoc, emptyText()))
    expect(shadow.take(change)).not.toBeNull()
    expect(shadow.take(change)).toBeNull()
  })

  test('may shorten a text and lengthen it again, up to the limit', () => {
    const shadow = shadowDocument([start])
    const ydoc = docFrom([start])
    for (const length of Array.from({ length: 50 }, (_, time) => (time % 2 === 0 ? 390_000 : 10))) {
      const before = Y.encodeStateVector(ydoc)
      rewrite(
        ydoc,
        doc(block('headline', say('H')), { type: 'standfirst' }, block('paragraph', say('x'.repeat(length)))),
      )
      expect(shadow.take(Y.encodeStateAsUpdate(ydoc, before))).not.toBeNull()
    }
  })

  test('may not make a text heavy without end by what is no character', () => {
    const shadow = shadowDocument([start])
    const ydoc = docFrom([start])
    const addLinks = () => {
      const before = Y.encodeStateVector(ydoc)
      linksWithoutWords(ydoc, 1_500)
      return shadow.take(Y.encodeStateAsUpdate(ydoc, before))
    }
    expect(addLinks()).not.toBeNull()
    expect(addLinks()).not.toBeNull()
    expect(addLinks).toThrow(InvalidUpdate)
  })

  /** An update by so many clients, each with so many letters of its own at the end of the first paragraph. */
  const byClients = (clients: number, letters: number): Uint8Array => {
    const each = Array.from({ length: clients }, (_, at) => {
      const ydoc = docFrom([start])
      ydoc.clientID = 1_000_000 + at
      const paragraph = ydoc.getXmlFragment(fragmentName).get(2) as Y.XmlElement
      const before = Y.encodeStateVector(ydoc)
      for (let letter = 0; letter < letters; letter += 1) paragraph.insert(0, [new Y.XmlText('x')])
      return Y.encodeStateAsUpdate(ydoc, before)
    })
    return Y.mergeUpdates(each)
  }

  test('is refused when it brings hundreds of writers whom nobody has seen', () => {
    expect(shadowDocument([start]).take(byClients(40, 1))).not.toBeNull()
    expect(() => shadowDocument([start]).take(byClients(501, 1))).toThrow(/too many parts/)
  })

  test('is refused when it is made of more parts than a text has', () => {
    expect(() => shadowDocument([start]).take(byClients(1, 60_000))).toThrow(/too many parts/)
  })

  test('is refused by its first number where that is far too much, without a look at the rest', () => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, 200_000)
    expect(() => shadowDocument([start]).take(encoding.toUint8Array(encoder))).toThrow(/too many parts/)
  })

  test('may make a text lighter that is too heavy, step by step', () => {
    const ydoc = docFrom([start])
    for (let paragraph = 0; paragraph < 6; paragraph++) linksWithoutWords(ydoc, 1_000)
    const heavy = Y.encodeStateAsUpdate(ydoc)
    const shadow = shadowDocument([heavy])
    const before = Y.encodeStateVector(ydoc)
    ydoc.getXmlFragment(fragmentName).delete(3, 1)
    expect(shadow.take(Y.encodeStateAsUpdate(ydoc, before))).not.toBeNull()
    expect(Y.encodeStateAsUpdate(shadow.doc).length).toBeGreaterThan(8_000_000)
    const more = changeTo(Y.encodeStateAsUpdate(shadow.doc), (lighter) => linksWithoutWords(lighter, 1))
    expect(() => shadow.take(more)).toThrow(/too heavy/)
  })
})

test('whatever three people write at once, in whatever order it arrives, is taken and can be read', () => {
  const whole = anyArrangement.map((text) => validateText(repair(text)))
  const steps = fc.array(fc.record({ who: fc.nat(2), text: whole, hears: fc.boolean() }), {
    minLength: 3,
    maxLength: 12,
  })
  const property = fc.property(steps, (all) => {
    const shadow = shadowDocument([start])
    const people = [docFrom([start]), docFrom([start]), docFrom([start])]
    for (const { who, text, hears } of all) {
      const person = people[who] ?? new Y.Doc()
      rewrite(person, text)
      shadow.take(Y.encodeStateAsUpdate(person, Y.encodeStateVector(shadow.doc)))
      if (hears) Y.applyUpdate(person, Y.encodeStateAsUpdate(shadow.doc))
    }
    expect(() => validateText(repair(textOf(shadow.doc)))).not.toThrow()
  })
  fc.assert(property, { numRuns: 300 })
})
