import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#lib/errors'
import { cleanText } from '#lib/intake/reading/clean'
import { fileText } from '#lib/intake/reading/decode'
import { type Reading, readText } from '#lib/intake/reading/reading'
import { validateText } from '#lib/text/validate'

const lettersOf = (text: string) => text.replace(/\s/gu, '')

/** A reading, or nothing where the text is refused in a sentence. */
function read(raw: string): Reading | null {
  try {
    return readText(raw)
  } catch (error) {
    if (error instanceof Refusal && /^[A-Z].*\.$/s.test(error.message)) return null
    throw error
  }
}

// Pieces of real texts in any order find more than random letters do.
const scrap = fc.constantFrom(
  'date 2024-03-26',
  '26 March 2024',
  'By Ana Kordel',
  'PORT SELM, March 26 (Selm Press) — ',
  'According to',
  'Ana Kordel',
  'Kordel’s',
  'said',
  'has warned',
  'told',
  'that',
  'the',
  'Harbour Office',
  '(NHO)',
  ',',
  '.',
  ':',
  '“',
  '”',
  '\n',
  '\n\n',
  '—',
  '##',
  '#',
  'Headline:',
  'OPINION',
  'as reported by',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\ud800',
  'سلام',
  'قال وزير الصحة',
  'وفقا ل',
  'به گفتهٔ',
  'اعلام کرد که',
  'کے مطابق',
  'نے کہا',
  'a déclaré',
  'a-t-elle dit',
  "l'",
  'selon le ministère',
  'laut Statistischem',
  'teilte',
  'mit',
  'dijo el ministro',
  '«',
  '»',
  'x'.repeat(150),
  'U.S.',
  ' and ',
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(' ')),
  fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join('')),
)

describe('whatever is pasted', () => {
  test('is read or refused in a sentence, and no letter is lost, doubled or moved past another', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw)
        if (!reading) return
        expect(lettersOf(reading.parts.map(({ words }) => words).join(''))).toBe(lettersOf(cleanText(raw).text))
      }),
      { numRuns: 3000 },
    )
  })

  test('what was recognised are words of the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw)
        if (!reading) return
        const said = reading.parts.map(({ words }) => words).join(' ')
        const { headline, standfirst, byline, dateline, date } = reading
        for (const words of [headline, standfirst, byline?.words, dateline?.words, dateline?.place, date?.words])
          if (words != null) expect(said).toContain(words)
        expect(reading.blocks.map(({ text }) => text).join('')).not.toContain('\n')
      }),
      { numRuns: 1000 },
    )
  })

  test('an attribution stands where it says, in a paragraph', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw)
        for (const { block, from, to, sentence, phrase } of reading?.attributions ?? []) {
          expect(reading?.blocks[block]?.kind).toBe('paragraph')
          expect(reading?.blocks[block]?.text.slice(from, to)).toBe(sentence)
          expect(sentence).toContain(phrase)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('fits the schema of an article’s text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw)
        if (!reading) return
        const nodes = reading.blocks.map(({ kind, text }) => ({
          type: kind === 'listItem' ? 'paragraph' : kind,
          ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
        }))
        const content = [
          { type: 'headline' },
          { type: 'standfirst' },
          ...(nodes.length > 0 ? nodes : [{ type: 'paragraph' }]),
        ]
        expect(() => validateText({ type: 'doc', content })).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })

  test('any bytes give a text or a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof fileText(bytes).text).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('200,000 characters are read to the end, whatever they are', () => {
  const long = (scrap: string) => scrap.repeat(Math.ceil(200_000 / scrap.length)).slice(0, 200_000)

  test.each([
    ['words on one line', long('word ')],
    ['one word', long('x')],
    ['sentences with sources', long('Ana Kordel said that the harbour of Selm is closed to all. ')],
    ['names without end', long('Ana Kordel of the ')],
    ['initials', long('A.')],
    ['hyphens', long('A-')],
    ['spaces', `${long(' ')}a`],
    ['open brackets', `${long('(')}a`],
    ['said, said, said', long('said, ')],
    ['has has has', long('Kordel has ')],
    ['dates', long('March 2024 ')],
    ['bylines', long('By Ana ')],
    ['quotation marks', long('”" said ')],
    ['broken lines', long(`${'the end of the quick brown fox that jumps over the lazy dog and it\n'.repeat(40)}\n`)],
    ['Arabic without a stop', long('قال وزير الصحة سمير الحلواني إن المرضى، ')],
    ['Persian verbs', long('گفت افزود اعلام کرد ')],
    ['Urdu particles', long('نے کے مطابق نے کہا ')],
    ['elisions', long("l'd'qu'")],
    ['ministries without end', long('ministère de la Santé et de la ')],
    ['parted verbs', long('teilte der Sprecher des Ministeriums der ')],
    ['brackets and guillemets', long('« a ( b » ) ')],
    ['paragraphs', long('According to a report by the Harbour Office (HO), the strike is over.\n\n')],
  ])('%s', (_, raw) => {
    expect(readText(raw).blocks.length).toBeGreaterThan(0)
  })
})
