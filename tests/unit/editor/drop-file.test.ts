import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { placed, withoutPlaces } from '../../../components/editor/file-pictures.ts'
import { inserted, insertedAsWords } from '../../../components/editor/put-blocks.ts'

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

test('the pictures of a file have their places among its words, wherever these were put', async () => {
  const picture = (file: string, said: object = {}) => ({ type: 'image', attrs: { file, ...said } })
  const all = [
    picture('a'),
    text('One.'),
    picture('b', { alt: 'The quay', caption: 'At dusk' }),
    picture('c'),
    text('Two.'),
    picture('not sent'),
  ]
  const sent = ['a', 'b', 'c'].map((key) => ({ key, name: `${key}.png`, data: btoa(`bytes of ${key}`) }))
  const { blocks, places } = withoutPlaces(all, sent)
  expect(blocks).toEqual([text('One.'), text('Two.'), picture('not sent')])
  expect(await Promise.all(places.map(({ file }) => file.text()))).toEqual(['bytes of a', 'bytes of b', 'bytes of c'])

  const words = blocks.slice(0, 2)
  const { tr } = state(text('Before.'), { type: 'paragraph' }, text('After.'))
  const at = 4 + 9 + 2
  const put = inserted(tr, at, words)
  if (!put) throw new Error('The words were refused.')
  const found = placed(put, at, words, places)
  const before = found.map(({ file, known, at: place }) => [
    file.name,
    known,
    put.doc.resolve(place).nodeBefore?.textContent,
  ])
  expect(before).toEqual([
    ['a.png', {}, 'Before.'],
    ['b.png', { alt: 'The quay', caption: 'At dusk' }, 'One.'],
    ['c.png', {}, 'One.'],
  ])
})

test('where pictures are left out, their captions are words', () => {
  const image = { type: 'image', attrs: { file: 'a', caption: 'At dusk' } }
  const { blocks, places } = withoutPlaces([image], [{ key: 'a', name: 'a.png', data: '' }], true)
  expect(blocks).toEqual([text('At dusk')])
  expect(places).toEqual([])
})

test('a file of pictures alone has them where it was dropped', () => {
  const { places } = withoutPlaces([{ type: 'image', attrs: { file: 'a' } }], [{ key: 'a', name: 'a.png', data: '' }])
  const { tr } = state(text('Before.'), text('After.'))
  const put = inserted(tr, 13, [])
  expect(put && placed(put, 13, [], places).map(({ at }) => at)).toEqual([13])
})
