import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import type { TextNode } from '#lib/text/json'
import { codes, docx, p, r, readBytes, readFixture, sketches } from '#tests/support/documents'

const read = async (...[body, parts]: Parameters<typeof docx>) => readBytes(docx(body, parts))
const shown = async (...given: Parameters<typeof docx>) => sketches(await read(...given))

const style = (id: string, name: string, inner = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`
const list = (id: number, ...formats: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${formats.map((format, at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const point = (words: string, numId: number, level = 0) =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

test('title, subtitle and headings are told by their styles, in whatever language Word speaks', async () => {
  const styles =
    style('Titel', 'Title') +
    style('Untertitel', 'Subtitle') +
    style('berschrift1', 'heading 1') +
    style('Meine', 'Zwischenzeile', '<w:basedOn w:val="berschrift1"/>') +
    style('Abschnitt', 'Kapitel', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
  const document = await read(
    p('Ferries stop', '<w:pStyle w:val="Titel"/>') +
      p('Two ships stay', '<w:pStyle w:val="Untertitel"/>') +
      p('Known', '<w:pStyle w:val="Meine"/>') +
      p('Deeper', '<w:pStyle w:val="Abschnitt"/>'),
    { styles },
  )
  expect(document).toMatchObject({ headline: 'Ferries stop', standfirst: 'Two ships stay' })
  expect(sketches(document)).toEqual([
    ['heading2', 'Known'],
    ['heading3', 'Deeper'],
  ])
})

test('the number of a numbered heading goes, the heading stays', async () => {
  const styles = style('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
  const numbering = list(0, 'decimal') + num(1, 0)
  expect(
    await shown(p('Before') + p('x') + p('y') + p('Known', '<w:pStyle w:val="H1"/>'), { styles, numbering }),
  ).toContainEqual(['heading2', 'Known'])
})

test('lists nest as deep as they do, and go on counting after a paragraph', async () => {
  const numbering = list(0, 'bullet', 'decimal') + list(1, 'decimal') + num(1, 0) + num(2, 1)
  const body =
    point('one', 1) +
    point('inner', 1, 1) +
    point('two', 1) +
    p('Between') +
    point('first', 2) +
    p('Again') +
    point('second', 2)
  expect(await shown(body, { numbering })).toEqual([
    [
      'bulletList',
      ['listItem', ['paragraph', 'one'], ['orderedList', ['listItem', ['paragraph', 'inner']]]],
      ['listItem', ['paragraph', 'two']],
    ],
    ['paragraph', 'Between'],
    ['orderedList', ['listItem', ['paragraph', 'first']]],
    ['paragraph', 'Again'],
    ['orderedList 2', ['listItem', ['paragraph', 'second']]],
  ])
})

test('emphasis, raised letters and links stay; links lead out by relation and by field', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const body =
    p(r('bold', '<w:b/>') + r(' plain ', '<w:b w:val="0"/>') + r('6', '<w:vertAlign w:val="superscript"/>')) +
    p(
      `<w:hyperlink r:id="rId1">${r('notice')}</w:hyperlink>${r(' and ')}<w:hyperlink w:anchor="x">${r('below')}</w:hyperlink>`,
    ) +
    p(
      `${field('begin')}<w:r><w:instrText> HYPERLINK "https://harbour.example/b" </w:instrText></w:r>${field('separate')}${r('by field')}${field('end')}${r(' after')}`,
    ) +
    p(
      `${field('begin')}<w:r><w:instrText> HYPERLINK "javascript:alert(1)" </w:instrText></w:r>${field('separate')}${r('bad')}${field('end')}`,
    )
  const relations = '<Relationship Id="rId1" Target="https://harbour.example/a" TargetMode="External"/>'
  expect(await shown(body, { relations })).toEqual([
    ['paragraph', { bold: 'bold' }, ' plain ', { superscript: '6' }],
    ['paragraph', { 'link https://harbour.example/a': 'notice' }, ' and below'],
    ['paragraph', { 'link https://harbour.example/b': 'by field' }, ' after'],
    ['paragraph', 'bad'],
  ])
})

test('merged cells, a header row and lines in cells stay', async () => {
  const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
  const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Ferry'), '<w:gridSpan w:val="2"/>')}</w:tr>
    <w:tr>${cell(p('Marrow'), '<w:vMerge w:val="restart"/>')}${cell(p('May') + p('June'))}</w:tr>
    <w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p('July'))}</w:tr></w:tbl>`
  expect(await shown(body)).toEqual([
    [
      'table with header',
      [
        'tableRows',
        ['tableRow', ['tableCell 2×1', 'Ferry']],
        ['tableRow', ['tableCell 1×2', 'Marrow'], ['tableCell', 'May', 'hardBreak', 'June']],
        ['tableRow', ['tableCell', 'July']],
      ],
    ],
  ])
})

test('a footnote stands at its place', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('—')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' The notice.')}`)}</w:footnote>`
  expect(await shown(p(`${r('Closed.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes })).toEqual([
    ['paragraph', 'Closed.', { footnote: 'The notice.' }],
  ])
})

test('comments keep who wrote them and the words that they are about', async () => {
  const comments = `<w:comment w:id="7" w:author="Milan Dover" w:date="2026-05-03T10:00:00Z">${p('Who says so?')}</w:comment>`
  const body = p(
    `${r('The port was ')}<w:commentRangeStart w:id="7"/>${r('closed')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r(' at noon.')}`,
  )
  const document = await read(body, { comments })
  expect(document.comments).toMatchObject([
    { who: 'Milan Dover', words: 'Who says so?', quote: { quote: 'closed', after: ' at noon.\n' } },
  ])
  expect(sketches(document)).toEqual([['paragraph', 'The port was closed at noon.']])
})

test('text boxes, content controls and alternate forms are read once', async () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`
  const body =
    p(
      `${r('Text.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In a box.')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In a box.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ) +
    `<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtContent>${r('Controlled.')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`
  expect(await shown(body)).toEqual([
    ['paragraph', 'Text.'],
    ['paragraph', 'In a box.'],
    ['paragraph', 'Controlled.'],
  ])
})

test('pictures, equations, hidden words and tables of contents are told by number', async () => {
  const drawing = (about: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${about}"/><a:blip r:embed="rId9"/></wp:inline></w:drawing></w:r>`
  const body =
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Known … 1')}</w:sdtContent></w:sdt>` +
    p(r('Text.') + drawing('The quay at dusk') + drawing('')) +
    p(`${r('So ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${r('secret', '<w:vanish/>')}`)
  const relations = '<Relationship Id="rId9" Target="media/image2.jpeg"/>'
  const document = await read(body, { relations })
  expect(sketches(document)).toEqual([
    ['paragraph', 'Text.'],
    ['paragraph', 'So a+b'],
  ])
  expect(codes(document)).toEqual([
    'documents.notes.pictures',
    'documents.notes.contents',
    'documents.notes.equations',
    'documents.notes.hidden',
  ])
  expect(JSON.stringify(document.notes[0])).toMatch(/The quay at dusk.*image2\.jpeg/)
})

test('pictures come along with their words, each below the paragraph in which it stood', async () => {
  const drawing = (id: string, about = '') =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P" descr="${about}"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`
  const relations = ['a', 'b', 'c']
    .map((name) => `<Relationship Id="${name}" Target="media/${name}.png"/>`)
    .concat('<Relationship Id="far" TargetMode="External" Target="https://harbour.example/far.png"/>')
    .join('')
  const body =
    p(r('One.') + drawing('a', 'The quay at dusk')) +
    p(drawing('b')) +
    p(r('Two.') + drawing('far') + drawing('c')) +
    `<w:tbl><w:tr><w:tc>${p(r('Cell') + drawing('a'))}</w:tc><w:tc>${p('Other')}</w:tc></w:tr></w:tbl>`
  const more = { 'word/media/a.png': strToU8('bytes of a'), 'word/media/b.png': strToU8('bytes of b') }
  const document = await read(body, { relations, more })
  const named = (node: TextNode) =>
    node.type === 'image'
      ? [document.pictures.find(({ key }) => key === node.attrs?.file)?.name, node.attrs?.alt ?? null]
      : node.type
  expect(document.blocks.map(named)).toEqual([
    'paragraph',
    ['a.png', 'The quay at dusk'],
    ['b.png', null],
    'paragraph',
    'table',
  ])
  expect(document.pictures.map(({ bytes }) => strFromU8(bytes))).toEqual(['bytes of a', 'bytes of b'])
  expect(codes(document)).toEqual(['documents.notes.pictures', 'documents.notes.picturesRemote'])
  // One that is not in the archive, and one in the cell of a table
  expect(JSON.stringify(document.notes[0])).toMatch(/"count":2.*c\.png.*a\.png/)
  expect(JSON.stringify(document.notes[1])).toMatch(/"count":1.*far\.png/)
})

test('pictures that are too large or too many to come along are told by name, and the words are read', async () => {
  const drawing = '<w:r><w:drawing><wp:inline><a:blip r:embed="a"/></wp:inline></w:drawing></w:r>'
  const relations = '<Relationship Id="a" Target="media/a.png"/>'
  const large = { 'word/media/a.png': new Uint8Array(12_000_001) }
  const document = await read(p(r('One.') + drawing), { relations, more: large })
  expect(sketches(document)).toEqual([['paragraph', 'One.']])
  expect(document.pictures).toEqual([])
  expect(JSON.stringify(document.notes)).toContain('a.png')
  const many = await read(p(r('One.') + drawing.repeat(60)), { relations, more: { 'word/media/a.png': strToU8('a') } })
  expect(many.pictures).toHaveLength(40)
  expect(JSON.stringify(many.notes)).toContain('"count":20')
})

test('a paragraph in the style of captions is the caption of the picture above it, unless that would lose something', async () => {
  const drawing = '<w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r>'
  const styles = '<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'
  const caption = (content: string) => p(content, '<w:pStyle w:val="Beschriftung"/>')
  const link = `<w:hyperlink r:id="web">${r('the notice')}</w:hyperlink>`
  const body =
    p(drawing) +
    caption(r('The quay ') + r('at dusk', '<w:b/>')) +
    caption('A caption of nothing') +
    p(drawing) +
    caption(r('See ') + link)
  const relations =
    '<Relationship Id="a" Target="media/a.png"/><Relationship Id="web" TargetMode="External" Target="https://harbour.example/notice"/>'
  const { blocks, ...document } = await read(body, { styles, relations, more: { 'word/media/a.png': strToU8('a') } })
  expect(blocks.map(({ type, attrs }) => [type, attrs?.caption])).toEqual([
    ['image', 'The quay at dusk'],
    ['paragraph', undefined],
    ['image', undefined],
    ['paragraph', undefined],
  ])
  expect(sketches({ ...document, blocks }).at(-1)).toEqual([
    'paragraph',
    'See ',
    { 'link https://harbour.example/notice': 'the notice' },
  ])
})

test('drawings that no page shows are told by name, whatever their ending says, and a picture in a text box comes once', async () => {
  const emf = new Uint8Array(60)
  emf.set([1, 0, 0, 0])
  emf.set([0x20, 0x45, 0x4d, 0x46], 40)
  const files = {
    'a.emf': emf,
    'b.png': new Uint8Array([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]),
    'c.svg': strToU8('<?xml version="1.0"?><svg onload="alert(1)"/>'),
    'd.wmz': new Uint8Array([0x1f, 0x8b, 8]),
    'e.png': strToU8('pixels'),
  }
  const names = Object.keys(files)
  const relations = names.map((name) => `<Relationship Id="${name[0]}" Target="media/${name}"/>`).join('')
  const more = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`word/media/${name}`, bytes]))
  const drawing = (inner: string) => `<w:r><w:drawing>${inner}</w:drawing></w:r>`
  const blip = (id: string) => `<a:blip r:embed="${id}"/>`
  const body =
    p(r('Words.') + ['a', 'b', 'c', 'd'].map((id) => drawing(blip(id))).join('')) +
    p(drawing(`<wps:txbx><w:txbxContent>${p(drawing(blip('e')))}</w:txbxContent></wps:txbx>`))
  const document = await read(body, { relations, more })
  expect(document.pictures.map(({ name }) => name)).toEqual(['e.png'])
  expect(codes(document)).toEqual(['documents.notes.picturesDrawn'])
  expect(JSON.stringify(document.notes[0])).toMatch(/"count":4.*a\.emf.*b\.png.*c\.svg.*d\.wmz/)
})

test('paragraphs that run from right to left say so', async () => {
  expect(await shown(p('أُغلق المرفأ', '<w:bidi/>') + p('Closed'))).toEqual([
    ['paragraph rtl', 'أُغلق المرفأ'],
    ['paragraph', 'Closed'],
  ])
})

test.each(['pandoc.docx', 'libreoffice.docx'])('%s, as its program wrote it', async (file) => {
  const document = await readFixture(file)
  expect(document.headline).toBe('Ferries stop at Port Ansel')
  const types = document.blocks.map(({ type }) => type)
  expect(types.slice(0, 6)).toEqual(['paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'blockquote'])
})
