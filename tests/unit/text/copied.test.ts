import { Fragment, Slice } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { withoutComments, wordsOfSlice } from '#lib/text/copied'
import { draftSchema } from '#lib/text/draft-schema'
import type { TextNode } from '#lib/text/json'
import { block, claimId, noted, row, say, table } from '#tests/support/texts'

const commented = (words: string): TextNode => ({
  ...say(words),
  marks: [
    { type: 'comment', attrs: { id: claimId } },
    { type: 'claim', attrs: { id: claimId } },
  ],
})
const slice = (...nodes: TextNode[]) =>
  new Slice(Fragment.from(nodes.map((node) => draftSchema.nodeFromJSON(node))), 1, 1)

test('a copy has its claims, and none of its comments', () => {
  const copy = withoutComments(slice(block('paragraph', say('The port '), commented('was closed'))))
  expect(JSON.stringify(copy.toJSON())).not.toContain('comment')
  expect(copy.content.firstChild?.lastChild?.marks.map(({ type }) => type.name)).toEqual(['claim'])
  expect([copy.openStart, copy.openEnd]).toEqual([1, 1])
})

test('as plain text a copy is what one reads: notes in brackets, a line a row, a paragraph a point', () => {
  const item = (words: string) => block('listItem', block('paragraph', say(words)))
  expect(
    wordsOfSlice(
      slice(
        block('paragraph', say('The port was closed'), noted('says the log'), say('.')),
        block('bulletList', item('one'), item('two')),
        block('paragraph'),
        table('Ships', [row('Name', 'Days'), row('Ida', '9')]),
      ),
    ),
  ).toBe('The port was closed [says the log].\n\none\n\ntwo\n\nShips\n\nName | Days\n\nIda | 9')
  expect(wordsOfSlice(new Slice(Fragment.from(draftSchema.text('closed')), 0, 0))).toBe('closed')
})
