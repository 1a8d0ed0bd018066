import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { fromPlain } from '../../../components/editor/plain-paste.ts'

const at = draftSchema
  .nodeFromJSON({ type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph' }] })
  .resolve(5)
const read = (text: string, isLiteral = false) =>
  fromPlain(text, at, isLiteral).content.content.map((node) => node.textBetween(0, node.content.size, '', '/'))

const wrapped = `Nine ships have been waiting in front of the harbour of Velm
since Monday, and none of the tugs that were ordered to
bring them in has left its berth, the harbour master told.

A second paragraph follows.`

test.each([
  ['one\n\ntwo', ['one', 'two']],
  ['one\r\n\r\n\r\ntwo\r\n', ['one', 'two']],
  ['one\ntwo', ['one', 'two']],
  ['one\u2028two\u2029three', ['one/two', 'three']],
  ['one\ttwo', ['one two']],
  [' and ', [' and ']],
])('plain text %j is %j', (text, paragraphs) => expect(read(text)).toEqual(paragraphs))

test('lines that a mail broke for room are one paragraph, but not without formatting', () => {
  expect(read(wrapped)).toHaveLength(2)
  expect(read(wrapped, true)).toHaveLength(4)
})
