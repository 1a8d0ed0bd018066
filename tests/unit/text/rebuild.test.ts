import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonical } from '#lib/text/canonical'
import type { TextNode } from '#lib/text/json'
import { heavy, isHeavy, neverHeavyBelow, partsOf, rebuilt } from '#lib/text/rebuild'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { bounds } from '#lib/text/update-bounds'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { byClientsOfLongAgo, withHistory } from '#tests/support/heavy'
import { anyArrangement, block, claimId, doc, say } from '#tests/support/texts'
import { rewrite } from '#tests/support/writing'

const read = (...updates: Uint8Array[]) => validateDraft(repair(textOf(docFrom(updates))))
const marked = (...marks: { type: string; attrs?: Record<string, unknown> }[]): TextNode =>
  ({ type: 'text', text: 'The quay', marks }) as TextNode

const claimed = validateDraft(
  doc(
    block('headline', say('Harbour')),
    block('standfirst'),
    block(
      'paragraph',
      marked({ type: 'claim', attrs: { id: claimId } }),
      marked({ type: 'bold' }, { type: 'claim', attrs: { id: claimId } }),
      marked({ type: 'link', attrs: { href: 'https://port.example/' } }),
    ),
  ),
)

describe('a draft is too heavy', () => {
  const start = textToUpdate(claimed)

  test('when many clients wrote in it, long before changes by new ones are refused', () => {
    expect(isHeavy(partsOf([start, byClientsOfLongAgo(14_990)]))).toBe(false)
    expect(isHeavy(partsOf([start, byClientsOfLongAgo(15_001)]))).toBe(true)
    expect(isHeavy(partsOf([start, byClientsOfLongAgo(14_990), byClientsOfLongAgo(14_990)]))).toBe(false)
    expect(bounds.clients - heavy.clients).toBeGreaterThanOrEqual(bounds.newClients * 10)
  })

  test('when it is made of more parts than open within a second', () => {
    expect(isHeavy({ clients: 1, structs: 200_000 })).toBe(false)
    expect(isHeavy({ clients: 1, structs: 200_001 })).toBe(true)
  })

  test('never in fewer bytes than are looked into', () => {
    expect(byClientsOfLongAgo(15_001).length).toBeGreaterThan(neverHeavyBelow)
  })
})

describe('a draft made anew', () => {
  test('is by one client, says the same and keeps its claims and links', () => {
    const old = withHistory(textToUpdate(claimed), 30_000)
    const update = rebuilt(read(old), read)
    expect(update && partsOf([update]).clients).toBe(1)
    expect(update && read(update)).toEqual(claimed)
    expect(update && isHeavy(partsOf([update]))).toBe(false)
  })

  test('says the same whatever was in it and however it came about, to the last mark', () => {
    const whole = anyArrangement.map((text) => validateDraft(repair(text)))
    const property = fc.property(fc.array(whole, { minLength: 1, maxLength: 3 }), (texts) => {
      const written = new Y.Doc()
      for (const text of texts) {
        written.clientID += 1
        rewrite(written, text)
      }
      const before = read(Y.encodeStateAsUpdate(written))
      const update = rebuilt(before, read)
      expect(update && canonical(read(update))).toBe(canonical(before))
    })
    fc.assert(property, { numRuns: 200 })
  })

  test('may be written into like any other', () => {
    const update = rebuilt(claimed, read) ?? new Uint8Array()
    const shadow = shadowDocument([update])
    const ahead = docFrom([update])
    const before = Y.encodeStateVector(ahead)
    rewrite(ahead, validateDraft(doc(...claimed.content.slice(0, 2), block('paragraph', say('Anew.')))))
    expect(shadow.take(Y.encodeStateAsUpdate(ahead, before))).not.toBeNull()
  })

  test('is nothing where it would read differently', () => {
    expect(
      rebuilt(claimed, () => validateDraft(doc(block('headline'), block('standfirst'), block('paragraph')))),
    ).toBeNull()
  })
})
