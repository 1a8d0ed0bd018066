import { describe, expect, test } from 'vitest'
import { largestFile } from '#lib/intake/limits'
import { fileText } from '#lib/intake/reading/decode'

const bytes = (...values: number[]) => new Uint8Array(values)
const encoded = (text: string) => new TextEncoder().encode(text)

describe('a file that is brought in', () => {
  test.each([
    ['UTF-8', encoded('Hafen, مرفأ'), 'Hafen, مرفأ'],
    ['UTF-8 with its mark', encoded('\ufeffHarbour'), 'Harbour'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x48, 0x00, 0xe9, 0x00), 'Hé'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x48, 0x00, 0xe9), 'Hé'],
  ])('is read as %s', (_, file, text) => {
    expect(fileText(file).text).toBe(text)
  })

  test.each([
    ['is empty', bytes(), 'This file is empty.'],
    ['is a PDF', encoded('%PDF-1.7\n'), 'This is a PDF, not plain text.'],
    ['is a Word file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'This is a Word, OpenDocument or zip file'],
    ['is an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'This is an old Word or Excel file'],
    ['is rich text', encoded('{\\rtf1 x}'), 'This is a rich text (RTF) file'],
    ['is a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'This is an image'],
    ['is a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'This is an image'],
    ['has NUL bytes', encoded('abc\0def'), 'This is a binary file'],
    ['is in Windows-1252', bytes(0x63, 0x61, 0x66, 0xe9, 0x20), 'Save it as UTF-8'],
    ['ends in the middle of a letter', bytes(0x61, 0xe2, 0x80), 'Save it as UTF-8'],
    ['is UTF-16 with half a letter', bytes(0xff, 0xfe, 0x00, 0xd8), 'Save it as UTF-8'],
    ['is larger than 2 MB', new Uint8Array(largestFile + 1).fill(0x61), 'larger than 2 MB'],
  ])('is refused in a sentence when it %s', (_, file, sentence) => {
    expect(() => fileText(file)).toThrow(sentence)
  })
})

describe('a file in an older encoding', () => {
  const western =
    'La bibliothécaire a dit que le café est fermé et que les élèves n’ont pas été prévenus de la décision.'
  const spanish = 'La alcaldesa dijo que el baño de la plaza no se abrirá y que los vecinos pagarán 30 € por la obra.'
  const eastern = 'قال الوزير إن الميناء سيفتح في الصباح، وإن السفن التي كانت في البحر لم تكن في خطر من هذه العاصفة.'
  const utf16 = (text: string, little: boolean) =>
    bytes(
      ...[...text]
        .flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])
        .map((_, at, all) => all[little ? at ^ 1 : at] ?? 0),
    )
  const single = (text: string, encoding: string) => {
    const letters = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(bytes(byte)), byte]),
    )
    return bytes(...[...text].map((letter) => letters.get(letter) ?? 0x3f))
  }

  test.each([
    ['Windows-1252', western, single(western, 'windows-1252')],
    ['ISO-8859-15', spanish, single(spanish, 'iso-8859-15')],
    ['Windows-1256', eastern, single(eastern, 'windows-1256')],
    ['UTF-16LE', eastern, utf16(eastern, true)],
    ['UTF-16BE', western, utf16(western, false)],
  ])('is read as %s where its words are certain, and that is said', (encoding, text, file) => {
    const read = fileText(file)
    expect(read.text).toBe(text)
    expect(read.notes).toMatchObject([{ parameters: { encoding } }])
  })

  test.each([
    [
      'Polish in Windows-1250',
      single('Minister powiedział, że port będzie zamknięty i że nikt nie wie, jak długo to potrwa.', 'windows-1250'),
    ],
    [
      'Russian in Windows-1251',
      single('Министр сказал, что порт будет закрыт и что никто не знает, как долго это продлится.', 'windows-1251'),
    ],
    ['French of an old Macintosh', single(western, 'macintosh')],
    [
      'Greek in ISO-8859-7',
      single('Ο υπουργός είπε ότι το λιμάνι θα κλείσει και ότι κανείς δεν ξέρει πόσο.', 'iso-8859-7'),
    ],
  ])('is refused rather than guessed: %s', (_, file) => {
    expect(() => fileText(file)).toThrow('Save it as UTF-8')
  })
})
