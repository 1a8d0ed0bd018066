import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { inserted, insertedAsWords } from '../../../components/editor/drop-file.ts'

const state = (...blocks: object[]) =>
  EditorState.create({
    doc: draftSchema.nodeFromJSON({ type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...blocks] }),
  })
const put = (...given: Parameters<typeof inserted>) => inserted(...given)?.doc
const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })

test('the words of a file stand behind the block that it was dropped on', () => {
  const { tr } = state(text('Before.'), text('After.'))
  const doc = put(tr, 4 + 9, [text('From a file.')])
  expect(doc?.children.map((node) => node.textContent)).toEqual(['', '', 'Before.', 'From a file.', 'After.'])
})

test('an empty paragraph gives way, and a place that is no longer there is the end', () => {
  const doc = put(state({ type: 'paragraph' }).tr, 999, [text('From a file.')])
  expect(doc?.children.map((node) => node.textContent)).toEqual(['', '', 'From a file.'])
})

test('what the text does not know is refused, and nothing changes', () => {
  const { tr } = state(text('Before.'))
  for (const block of [{ type: 'script' }, { type: 'embed', attrs: { what: 'nowhere:1' } }])
    expect(inserted(tr, 4, [text('Before it.'), block])).toBeNull()
  expect(tr.docChanged).toBe(false)
})

test('where one suggests, the words of a file stand in one run behind those of the paragraph', () => {
  const { tr } = state(text('Before.'), text('After.'))
  const lines = [
    text('From a file.'),
    { type: 'bulletList', content: [{ type: 'listItem', content: [text('A point.')] }] },
  ]
  const doc = insertedAsWords(tr, 4 + 9, lines)?.doc
  expect(doc?.children.map((node) => node.textContent)).toEqual(['', '', 'Before. From a file. A point.', 'After.'])
})
