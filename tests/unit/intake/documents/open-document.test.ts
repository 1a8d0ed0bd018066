import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { withFiles } from '#lib/intake/documents/pictures'
import { codes, odt, readBytes, readFixture, sketches } from '#tests/support/documents'

const read = async (...given: Parameters<typeof odt>) => readBytes(odt(...given))

test('title, headings, lists, links, notes and emphasis stay', async () => {
  const styles =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>' +
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
  const document = await read(
    `<text:p text:style-name="P1">Ferries stop</text:p><text:h text:outline-level="2">Known</text:h>
     <text:p>The <text:span text:style-name="T1">port</text:span> is<text:s text:c="2"/>shut,<text:line-break/>said <text:a xlink:href="https://harbour.example/">Kordel</text:a>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The notice.</text:p></text:note-body></text:note></text:p>
     <text:list text:style-name="L1"><text:list-item text:start-value="3"><text:p>Call</text:p><text:list><text:list-item><text:p>early</text:p></text:list-item></text:list></text:list-item></text:list>`,
    styles,
  )
  expect(document.headline).toBe('Ferries stop')
  expect(sketches(document)).toEqual([
    ['heading2', 'Known'],
    [
      'paragraph',
      'The ',
      { bold: 'port' },
      ' is shut,',
      'hardBreak',
      'said ',
      { 'link https://harbour.example/': 'Kordel' },
      '.',
      { footnote: 'The notice.' },
    ],
    ['orderedList 3', ['listItem', ['paragraph', 'Call'], ['bulletList', ['listItem', ['paragraph', 'early']]]]],
  ])
})

test('comments keep who wrote them and the words that they are about', async () => {
  const document = await read(
    `<text:p>The port was <office:annotation office:name="n1"><dc:creator>Milan Dover</dc:creator><dc:date>2026-05-03T10:00:00</dc:date><text:p>Who says so?</text:p></office:annotation>closed<office:annotation-end office:name="n1"/> at noon.</text:p>`,
  )
  expect(document.comments).toMatchObject([{ who: 'Milan Dover', words: 'Who says so?', quote: { quote: 'closed' } }])
})

test('a table that repeats its empty cells a million times is as large as its words', async () => {
  const document = await read(
    `<table:table><table:table-row><table:table-cell><text:p>Ferry</text:p></table:table-cell><table:table-cell><text:p>Seats</text:p></table:table-cell></table:table-row>
     <table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>`,
  )
  expect(sketches(document)).toEqual([
    [
      'table',
      [
        'tableRows',
        ['tableRow', ['tableCell', 'Ferry'], ['tableCell', 'Seats']],
        ['tableRow', ['tableCell'], ['tableCell']],
      ],
    ],
  ])
})

test('pictures are named, and lists of contents counted', async () => {
  const document = await read(
    `<text:table-of-content><text:index-body><text:p>Known 1</text:p></text:index-body></text:table-of-content>
     <text:p>Text.<draw:frame><draw:image xlink:href="Pictures/100.jpg"/><svg:title>The quay</svg:title></draw:frame></text:p>`,
  )
  expect(codes(document)).toEqual(['documents.notes.pictures', 'documents.notes.contents'])
  expect(JSON.stringify(document.notes[0])).toContain('The quay')
})

test('pictures come along, out of lists and quotations, and are described as there', async () => {
  const frame = '<draw:frame><draw:image xlink:href="Pictures/100.jpg"/><svg:title>The quay</svg:title></draw:frame>'
  const document = await readBytes(
    odt(
      `<text:p>Text.${frame}</text:p><text:list><text:list-item><text:p>Point.${frame}</text:p></text:list-item></text:list>`,
      '',
      { 'Pictures/100.jpg': strToU8('bytes') },
    ),
  )
  expect(document.blocks.map(({ type, attrs }) => [type, attrs?.alt ?? null])).toEqual([
    ['paragraph', null],
    ['image', 'The quay'],
    ['bulletList', null],
    ['image', 'The quay'],
  ])
  expect(document.pictures.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['100.jpg', 5],
    ['100.jpg', 5],
  ])
  const [first, second] = document.pictures.map(({ key }) => key)
  const taken = withFiles(document.blocks, document.pictures, new Map([[first, 'file of the library']]))
  expect(taken.map(({ type, attrs }) => [type, attrs?.file])).toEqual([
    ['paragraph', undefined],
    ['image', 'file of the library'],
    ['bulletList', undefined],
  ])
  expect(second).not.toBe(first)
})

test('a picture with its caption in a frame, drawn twice: what a page can show comes along, with the caption', async () => {
  const image = '<draw:image xlink:href="Pictures/a.svg"/><draw:image xlink:href="Pictures/a.png"/>'
  const framed = `<draw:frame><draw:text-box><text:p text:style-name="Illustration"><draw:frame>${image}</draw:frame>Figure 1: The quay</text:p></draw:text-box></draw:frame>`
  const styles = '<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>'
  const far = '<draw:frame><draw:image xlink:href="https://harbour.example/far.png"/></draw:frame>'
  const document = await readBytes(
    odt(`<text:p>Text.${framed}</text:p><text:p>More.${far}</text:p>`, styles, {
      'Pictures/a.svg': strToU8('<svg/>'),
      'Pictures/a.png': strToU8('pixels'),
    }),
  )
  expect(document.blocks.map(({ type, attrs }) => [type, attrs?.caption])).toEqual([
    ['paragraph', undefined],
    ['image', 'Figure 1: The quay'],
    ['paragraph', undefined],
  ])
  expect(document.pictures.map(({ name }) => name)).toEqual(['a.png'])
  expect(codes(document)).toEqual(['documents.notes.picturesRemote'])
  expect(withFiles(document.blocks, document.pictures, new Map())[1]).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Figure 1: The quay' }],
  })
})

test('a document with a password is refused', async () => {
  const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>')
  await expect(read('', '', { 'META-INF/manifest.xml': manifest })).rejects.toMatchObject({
    why: { code: 'documents.password' },
  })
})

test('what LibreOffice wrote', async () => {
  const document = await readFixture('libreoffice.odt')
  expect(document.headline).toBe('Ferries stop at Port Ansel')
  expect(document.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'table',
    'blockquote',
    'paragraph',
  ])
})
