/** Files that are not what they say, are broken, or were made to break whoever opens them. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx, p, readBytes, readText, sketches } from '#tests/support/documents'

const refusal = async (bytes: Uint8Array, name = 'a.docx'): Promise<string> => {
  try {
    await readBytes(bytes, name)
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'why' in error) return (error.why as { code: string }).code
    throw error
  }
  return 'read'
}
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

test('an archive that unpacks to far more than it is, is not unpacked', async () => {
  expect(await refusal(docx(p('x'.repeat(5_000_000))))).toBe('documents.bomb')
})

test('an archive that lies of the size of a part is read no further than it says', async () => {
  const bytes = docx(p('The port was closed. '.repeat(5_000)))
  const lie = bytes.slice()
  // The size of the unpacked part, in the directory of the archive.
  const real = new DataView(lie.buffer)
  for (let at = 0; at < lie.length - 46; at += 1)
    if (real.getUint32(at, true) === 0x02014b50 && real.getUint32(at + 24, true) > 50_000)
      real.setUint32(at + 24, 100, true)
  expect(await refusal(lie)).toBe('documents.damaged')
})

test('entities of a document’s own are refused, whatever they stand for', async () => {
  const document = `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  expect(await refusal(docx('', { document }))).toBe('documents.damaged')
})

test('elements within elements twenty thousand deep are refused', async () => {
  expect(await refusal(docx(`${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}`))).toBe('documents.tooDeep')
})

test('names that lead out of the archive, macros and stray parts are nothing', async () => {
  const more = {
    '../../etc/passwd': strToU8('x'),
    'word/vbaProject.bin': strToU8('macro'),
    '/word/document.xml': strToU8('<x/>'),
  }
  expect(sketches(await readBytes(docx(p('Closed.'), { more })))).toEqual([['paragraph', 'Closed.']])
})

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(0), 'intake.fileEmpty'],
  ['half an archive', docx(p('Closed.')).slice(0, 300), 'documents.damaged'],
  [
    'a Word document of before 2007',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'documents.oldWord',
  ],
  [
    'a Word document with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'documents.password',
  ],
  ['a spreadsheet', zip({ 'xl/workbook.xml': '<x/>' }), 'documents.noText'],
  ['a document of Pages', zip({ 'Index/Document.iwa': 'x' }), 'documents.pages'],
  ['any other archive', zip({ 'a.txt': 'x' }), 'documents.otherArchive'],
  ['XML that is not whole', docx('', { document: '<w:document xmlns:w="x"><w:body>' }), 'documents.damaged'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'intake.notPlainText'],
])('%s is refused by a sentence of its own', async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code)
})

test('what a file is, its content says, and not its name', async () => {
  expect(sketches(await readBytes(docx(p('Closed.')), 'piece.txt'))).toEqual([['paragraph', 'Closed.']])
  expect(sketches(await readText('<!doctype html><p>Closed.</p>', 'piece.docx'))).toEqual([['paragraph', 'Closed.']])
})

test('scripts, handlers and addresses that run something leave nothing but words', async () => {
  const page = await readText(
    '<!doctype html><script>alert(1)</script><p onclick="alert(1)">Closed <a href="javascript:alert(1)">today</a><img src=x onerror=alert(1)></p>',
    'a.html',
  )
  expect(sketches(page)).toEqual([['paragraph', 'Closed today']])
  const markdown = await readText('Closed [today](javascript:alert(1)) <script>alert(1)</script>', 'a.md')
  expect(JSON.stringify(sketches(markdown))).not.toMatch(/javascript|alert/)
})
