import { expect, test } from 'vitest'
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
