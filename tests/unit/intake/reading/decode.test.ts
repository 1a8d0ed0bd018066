import { describe, expect, test } from 'vitest'
import { largestFile } from '#lib/intake/limits'
import { textFromBytes } from '#lib/intake/reading/decode'

const bytes = (...values: number[]) => new Uint8Array(values)
const encoded = (text: string) => new TextEncoder().encode(text)

describe('a file that is brought in', () => {
  test.each([
    ['UTF-8', encoded('Hafen, مرفأ'), 'Hafen, مرفأ'],
    ['UTF-8 with its mark', encoded('\ufeffHarbour'), 'Harbour'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x48, 0x00, 0xe9, 0x00), 'Hé'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x48, 0x00, 0xe9), 'Hé'],
  ])('is read as %s', (_, file, text) => {
    expect(textFromBytes(file)).toBe(text)
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
    expect(() => textFromBytes(file)).toThrow(sentence)
  })
})
