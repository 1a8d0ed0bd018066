import { expect, test } from 'vitest'
import { codes, readText, sketches } from '#tests/support/documents'

test('Markdown: what stands at its head, notes, lists from their number, tables, and pictures by name', async () => {
  const document = await readText(
    '---\ntitle: "Ferries stop"\nsubtitle: Two ships stay\n---\n\nThe **port** was shut.[^1]\n\n3. Call\n4. Keep\n   - the ticket\n\n| Ferry | Seats |\n|---|---|\n| Marrow | 210 |\n\n![The quay](quay.jpg)\n\n[^1]: The notice.\n',
    'piece.md',
  )
  expect(document).toMatchObject({ headline: 'Ferries stop', standfirst: 'Two ships stay' })
  expect(sketches(document)).toEqual([
    ['paragraph', 'The ', { bold: 'port' }, ' was shut.', { footnote: 'The notice.' }],
    [
      'orderedList 3',
      ['listItem', ['paragraph', 'Call']],
      ['listItem', ['paragraph', 'Keep'], ['bulletList', ['listItem', ['paragraph', 'the ticket']]]],
    ],
    [
      'table with header',
      [
        'tableRows',
        ['tableRow', ['tableCell', 'Ferry'], ['tableCell', 'Seats']],
        ['tableRow', ['tableCell', 'Marrow'], ['tableCell', '210']],
      ],
    ],
  ])
  expect(codes(document)).toEqual(['documents.notes.pictures'])
})

test('a saved page: its one article, without what stands around it', async () => {
  const document = await readText(
    '<!doctype html><body><nav><a href="/">Home</a></nav><article><h1>Ferries stop</h1><p dir="rtl">مرفأ</p><p>Loose <em>words</em></p>tail<footer>About us</footer></article><aside>Most read</aside>',
    'page.html',
  )
  expect(document.headline).toBe('Ferries stop')
  expect(sketches(document)).toEqual([
    ['paragraph rtl', 'مرفأ'],
    ['paragraph', 'Loose ', { italic: 'words' }],
    ['paragraph', 'tail'],
  ])
})

test('a list directly in a list belongs to the point before it, and a wrapper that says it is not bold is not', async () => {
  const document = await readText(
    '<html><b style="font-weight:normal"><ul><li>one</li><ul><li>inner</li></ul></ul><p>Plain</p></b></html>',
    'a.html',
  )
  expect(sketches(document)).toEqual([
    ['bulletList', ['listItem', ['paragraph', 'one'], ['bulletList', ['listItem', ['paragraph', 'inner']]]]],
    ['paragraph', 'Plain'],
  ])
})

test('plain text: paragraphs and typed points', async () => {
  const document = await readText('The port was shut.\n\n- one\n- two\n\n2) three\n', 'a.txt')
  expect(sketches(document)).toEqual([
    ['paragraph', 'The port was shut.'],
    ['bulletList', ['listItem', ['paragraph', 'one']], ['listItem', ['paragraph', 'two']]],
    ['orderedList 2', ['listItem', ['paragraph', 'three']]],
  ])
})

test('an embed of no provider is none: what is written in it is a paragraph', async () => {
  const document = await readText(
    '<p>Words</p><div data-embed="javascript:alert(1)">Look here</div><div data-embed="youtube:dQw4w9WgXcQ"></div>',
    'a.html',
  )
  expect(document.blocks).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Words' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Look here' }] },
    { type: 'embed', attrs: { what: 'youtube:dQw4w9WgXcQ' } },
  ])
})
