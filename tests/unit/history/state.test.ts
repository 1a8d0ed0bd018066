import { expect, test } from 'vitest'
import { packed } from '#lib/drafts/packed'
import { historyLimits } from '#lib/history/limits'
import { stateBuilt } from '#lib/history/state'
import { textVersion } from '#lib/text/text-version'
import { textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'

const start = textToUpdate(doc(block('headline', say('Harbour')), block('standfirst')))
const bomb = async () => {
  const update = new Uint8Array(historyLimits.bytes / 2 + 1)
  const row = await packed([{ personId: null, at: new Date(0), update }])
  expect(row.updates.length).toBeLessThan(historyLimits.bytes / 500)
  return { ...row, count: 1 }
}
const past = { keyframe: start, version: textVersion, parts: [], most: 0, logged: [], last: null }
const asked = { number: 2, past, now: null, makings: null }

test('a state whose updates unpack to more than one look may take is refused, for its words and for who wrote them', async () => {
  const parts = [await bomb(), await bomb()]
  expect(() => stateBuilt({ ...asked, past: { ...past, parts, most: 2 } })).toThrow(/more than one look/)
  const makings = parts.map((part) => ({ start, parts: [part], logged: [] }))
  expect(() => stateBuilt({ ...asked, makings })).toThrow(/more than one look/)
})
