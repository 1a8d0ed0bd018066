import { expect, test } from 'vitest'
import { codes, readFixture, readText, sketches } from '#tests/support/documents'
import { decided, draftOf } from '#tests/support/tracked'

const read = (body: string) => readText(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'a.rtf')

test('emphasis, raised letters and breaks stay, in the group that they are said in', async () => {
  const document = await read('The {\\b port} is {\\i shut\\i0 \\super 6\\nosupersub} so.\\line Then.\\par Next.\\par')
  expect(sketches(document)).toEqual([
    [
      'paragraph',
      'The ',
      { bold: 'port' },
      ' is ',
      { italic: 'shut' },
      { superscript: '6' },
      ' so.',
      'hardBreak',
      'Then.',
    ],
    ['paragraph', 'Next.'],
  ])
})

test('letters of any script: by code, by the page of the document, by the set of a font', async () => {
  const document = await read(
    "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset178 C;}}caf\\'e9 \\u8217? \\u-3913?\\uc0\\u1587 \\uc1\\u55357?\\u56842? {\\f1\\'cf\\'ee\\'f0\\'f2} {\\f2\\'e3\\'d1}\\par",
  )
  expect(sketches(document)).toEqual([['paragraph', `café ’ ${String.fromCharCode(61623)}س😊 Порт مر`]])
})

test('links by field, notes at their places, lists by the marks that are drawn', async () => {
  const document = await read(
    '{\\field{\\*\\fldinst{HYPERLINK "https://harbour.example/a"}}{\\fldrslt{\\ul notice}}} closed.{\\super\\chftn{\\footnote\\pard\\plain \\chftn The notice.\\par}}\\par' +
      "{\\listtext\\'95\\tab}\\ilvl0 one\\par{\\listtext 1.\\tab}\\ilvl1 inner\\par\\pard After.\\par",
  )
  expect(sketches(document)).toEqual([
    ['paragraph', { 'link https://harbour.example/a': 'notice' }, ' closed.', { footnote: 'The notice.' }],
    ['bulletList', ['listItem', ['paragraph', 'one'], ['orderedList', ['listItem', ['paragraph', 'inner']]]]],
    ['paragraph', 'After.'],
  ])
})

test('tables, headings by style, and paragraphs from right to left', async () => {
  const document = await read(
    '{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\pard Before.\\par\\pard\\s1 Known\\par\\pard More.\\par\\pard\\s1 Else\\par\\pard\\rtlpar \\u1605?\\par' +
      '\\trowd\\pard\\intbl Ferry\\cell Seats\\cell\\row\\trowd\\pard\\intbl Marrow\\cell 210\\cell\\row\\pard After.\\par',
  )
  expect(sketches(document)).toEqual([
    ['paragraph', 'Before.'],
    ['heading2', 'Known'],
    ['paragraph', 'More.'],
    ['heading2', 'Else'],
    ['paragraph rtl', 'م'],
    [
      'table',
      [
        'tableRows',
        ['tableRow', ['tableCell', 'Ferry'], ['tableCell', 'Seats']],
        ['tableRow', ['tableCell', 'Marrow'], ['tableCell', '210']],
      ],
    ],
    ['paragraph', 'After.'],
  ])
})

test('pictures, comments, changes and hidden words are counted, and what is about the document is no text', async () => {
  const document = await read(
    '{\\info{\\title Secret}}{\\*\\unknown words}{\\header Page}The {\\deleted shut }{\\revised closed }port.{\\*\\annotation Who?}{\\v hidden}{\\*\\shppict{\\pict\\bin3 }}}}{\\nonshppict{\\pict 00}}\\par',
  )
  expect(decided(draftOf(document), 'accept')).toEqual(['The closed port.'])
  expect(decided(draftOf(document), 'reject')).toEqual(['The shut port.'])
  expect(codes(document)).toEqual([
    'documents.notes.picturesUnnamed',
    'documents.notes.suggestionsUnnamed',
    'documents.notes.hidden',
    'documents.notes.commentsLost',
  ])
})

test('groups a million deep, and such that are never closed, end', async () => {
  expect(sketches(await readText(`{\\rtf1 Closed.\\par${'{'.repeat(1_000_000)}`, 'a.rtf'))).toEqual([
    ['paragraph', 'Closed.'],
  ])
})

test('as TextEdit writes it', async () => {
  const document = await readText(
    "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761\n\\cocoatextscaling0\\cocoaplatform0{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica-Bold;\\f1\\fswiss\\fcharset0 Helvetica;}\n{\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc23{\\leveltext\\leveltemplateid1\\'01\\uc0\\u8226 ;}}}}\n\\pard\\tx720\\pardirnatural\\partightenfactor0\n\n\\f0\\b\\fs24 \\cf0 Ferries stop\\\n\n\\f1\\b0 The port was \\'93shut\\'94.\\\n\\pard\\tx220\\ls1\\ilvl0{\\listtext\t\\uc0\\u8226 \t}one\\\n{\\listtext\t\\uc0\\u8226 \t}two\\\n}",
    'a.rtf',
  )
  expect(sketches(document)).toEqual([
    ['paragraph', { bold: 'Ferries stop' }],
    ['paragraph', 'The port was “shut”.'],
    ['bulletList', ['listItem', ['paragraph', 'one']], ['listItem', ['paragraph', 'two']]],
  ])
})

test('as LibreOffice wrote it', async () => {
  const document = await readFixture('libreoffice.rtf')
  expect(JSON.stringify(sketches(document))).toContain('harbour office')
  expect(document.blocks.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['bulletList', 'orderedList', 'table']),
  )
})
