import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { withoutOpenings } from '#lib/text/wire-commands'

const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const state = (...texts: string[]) =>
  EditorState.create({
    doc: draftSchema.nodeFromJSON({
      type: 'doc',
      content: [
        { type: 'headline', content: [{ type: 'text', text: 'By Ana Kordel' }] },
        { type: 'standfirst' },
        ...texts.map(p),
      ],
    }),
  })
const left = (words: string[], ...texts: string[]) =>
  withoutOpenings(state(...texts), words)
    ?.doc.children.slice(2)
    .map((node) => node.textContent)

test('the dateline goes with its dash, and a byline with its paragraph; the headline stays', () => {
  expect(
    left(['By Ana Kordel', 'VELM (KNA)'], 'By Ana Kordel', 'VELM (KNA) — Nine ships wait.', 'VELM (KNA) is a city.'),
  ).toEqual(['Nine ships wait.', 'VELM (KNA) is a city.'])
})

test('words that somebody has changed meanwhile stay', () => {
  expect(left(['VELM (KNA)'], 'In VELM (KNA) nine ships wait.')).toBeUndefined()
})
