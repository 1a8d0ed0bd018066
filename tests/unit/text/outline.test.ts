import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { headBefore, outlineOf } from '#lib/text/outline'
import { block, doc, say } from '#tests/support/texts'

const subhead = (level: number, words: string) => ({ ...block('heading', say(words)), attrs: { level } })

test('the outline has the headline and all subheads, those of fact boxes too, and says which one a place is under', () => {
  const node = draftSchema.nodeFromJSON(
    doc(
      block('headline', say('Ports')),
      block('standfirst'),
      block('paragraph', say('First')),
      subhead(2, 'North'),
      block('factBox', subhead(3, 'Numbers'), block('paragraph', say('Ten'))),
    ),
  )
  const heads = outlineOf(node)
  expect(heads.map(({ level, words }) => `${level} ${words}`)).toEqual(['1 Ports', '2 North', '3 Numbers'])
  const under = (place: number) => heads[headBefore(heads, place)]?.words
  expect(under((heads[1]?.at ?? 0) - 1)).toBe('Ports')
  expect(under((heads[1]?.at ?? 0) + 1)).toBe('North')
  expect(under(node.content.size)).toBe('Numbers')
})
