import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { DocumentText } from '#lib/intake/documents/text-of'
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

const data = (words: string, type = 'image/png') =>
  `data:${type};base64,${Buffer.from(words.padEnd(240, '.')).toString('base64')}`
const named = ({ blocks, pictures }: DocumentText) =>
  blocks.map(({ type, attrs }) => {
    const picture = pictures.find(({ key }) => key === attrs?.file)
    return picture ? [strFromU8(picture.bytes).replace(/\.+$/, ''), attrs?.alt, attrs?.caption] : type
  })

test('pictures that a page holds itself come along, behind their paragraphs; those of other sites are named and never fetched', async () => {
  const document = await readText(
    `<body><p>One <img src="${data('a')}" alt="The quay"> goes on.</p>
    <figure><img src="${data('b')}"><figcaption>Boats <b>wait</b></figcaption></figure>
    <figure><img src="${data('c')}"><figcaption>See <a href="https://harbour.example/">there</a></figcaption></figure>
    <ul><li>Point <img src="${data('d')}"></li><li><img src="${data('e')}"></li></ul>
    <p><img src="https://harbour.example/far.png" alt="Far"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="dot"></p>
    <nav><img src="${data('f')}" alt="Logo"></nav><p><img src="${data('<svg onload="alert(1)">', 'image/png')}" alt="Sketch"></p></body>`,
    'page.html',
  )
  expect(named(document)).toEqual([
    'paragraph',
    ['a', 'The quay', undefined],
    ['b', undefined, 'Boats wait'],
    ['c', undefined, undefined],
    'paragraph',
    'bulletList',
    ['d', undefined, undefined],
    ['e', undefined, undefined],
  ])
  expect(sketches(document)[0]).toEqual(['paragraph', 'One goes on.'])
  expect(sketches(document)[5]).toEqual(['bulletList', ['listItem', ['paragraph', 'Point']]])
  expect(document.notes.map((note) => JSON.stringify(note))).toEqual([
    expect.stringMatching(/notes\.pictures".*Logo/),
    expect.stringMatching(/picturesDrawn.*Sketch/),
    expect.stringMatching(/picturesRemote.*Far/),
  ])
})

test('no page can put a file of the library into a text, or a picture that it does not hold', async () => {
  const id = '0192f000-0000-7000-8000-00000000000a'
  const document = await readText(
    `<body><p>Words</p><span data-picture-of-file="${id}"></span><figure data-picture="${id}"></figure><img src="data:,"><img src="data:image/png;base64"><img src="data:image/png,%E0%A4%A"></body>`,
    'page.html',
  )
  expect(sketches(document)).toEqual([['paragraph', 'Words']])
  expect(document.pictures).toEqual([])
})

test('Markdown: pictures within the file, with what stands in quotes behind them as their caption', async () => {
  const document = await readText(`Words.\n\n![The quay](${data('a')} "Boats wait")\n`, 'piece.md')
  expect(named(document)).toEqual(['paragraph', ['a', 'The quay', 'Boats wait']])
  expect(document.pictures.map(({ name }) => name)).toEqual(['1.png'])
})

test('of a page of many large pictures, no more come along than a text may bring', async () => {
  const large = data('x'.repeat(1_000_000))
  const document = await readText(`<body><p>Words</p>${`<img src="${large}">`.repeat(30)}</body>`, 'page.html')
  expect(document.pictures).toHaveLength(24)
  expect(codes(document)).toEqual(['documents.notes.pictures'])
})
