import { describe, expect, test } from 'vitest'
import { readText } from '#lib/intake/reading/reading'
import { english } from '#tests/support/english'
import { brief, opinion, wire } from '#tests/unit/intake/reading/samples'

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

describe('a brief with its date glued on', () => {
  const reading = readText(brief)

  test('gets its date out of the text', () => {
    expect(reading.date).toMatchObject({ iso: '2031-04-17', words: 'date 2031-04-17' })
    expect(reading.blocks[0]?.text).toMatch(/^Since the Tide Brigade/)
  })

  test('has three subheads', () => {
    expect(reading.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'Return of the Brigade and its Rivals',
      'Threats to Shipping and Tensions at Sea',
      'What it Means for the Peace of the Islands',
    ])
  })

  test('leans on two outlets', () => {
    expect(reading.attributions.map(({ sourceName, sourceKind }) => [sourceName, sourceKind])).toEqual([
      ['Amber Sea Review', 'outlet'],
      ['SMRI', 'outlet'],
    ])
  })

  test('names what it may be tagged with, the most frequent first', () => {
    expect(reading.tagSuggestions.slice(0, 2)).toEqual([
      { name: 'Tide Brigade', kind: 'organisation', count: 7 },
      { name: 'Norvalia', kind: 'place', count: 6 },
    ])
  })

  test('has no headline, standfirst or byline, and says so', () => {
    expect(reading).toMatchObject({ headline: null, standfirst: null, byline: null, dateline: null })
    expect(reading.notDone.map(english)).toEqual([
      'No headline was found; it stays empty until you write one.',
      'No standfirst was found.',
      'No byline was found.',
    ])
  })
})

describe('an opinion without a headline', () => {
  const reading = readText(opinion)

  test('keeps every paragraph as it is', () => {
    expect(reading.headline).toBeNull()
    expect(reading.blocks).toEqual(opinion.split('\n').map((text) => ({ kind: 'paragraph', text })))
  })

  test('leans on one person, by her full name each time', () => {
    expect(reading.attributions.map(({ sourceName, sourceKind, phrase }) => [sourceName, sourceKind, phrase])).toEqual([
      ['Mirela Tanasz', 'person', 'Mirela Tanasz, the leader of Norvalia’s Free Harbour Front, has warned'],
      ['Mirela Tanasz', 'person', 'Tanasz’s assertion'],
      ['Mirela Tanasz', 'person', 'as Tanasz rightly points out'],
      ['Mirela Tanasz', 'person', 'As Mirela Tanasz has warned'],
    ])
  })
})

test.each([
  ['brief', brief],
  ['opinion', opinion],
  ['wire report', wire],
])('not one word of the %s is lost', (_, article) => {
  expect(readText(article).parts.flatMap(({ words }) => wordsOf(words))).toEqual(wordsOf(article))
})

describe('a wire report', () => {
  const reading = readText(wire)

  test('has its whole opening, in whatever order it comes', () => {
    expect(reading).toMatchObject({
      headline: 'Norvalia Closes Strait as Pilots Walk Out',
      standfirst: expect.stringMatching(/^Ferries turned back at dawn;/),
      byline: { names: ['Ana Kordel', 'Ivo Brandt'] },
      date: { iso: '2024-03-26' },
      dateline: { place: 'PORT SELM, Norvalia', date: 'March 26', agency: 'Selm Press' },
    })
    expect(reading.blocks[0]?.text).toMatch(/^Norvalia closed its main strait/)
  })

  test('leans on whom it names, and on nobody else', () => {
    const named = reading.attributions.filter(({ unnamed }) => !unnamed)
    const found = named.map(({ sourceName, sourceKind }) => `${sourceName} (${sourceKind})`)
    expect([...new Set(found)]).toEqual([
      'Harbour Office (organisation)',
      'Mirela Tanasz (person)',
      'Radio Selm (outlet)',
      'Dario Venn (person)',
      'Amber Sea Institute (organisation)',
      'Ilan Sorel (person)',
      'Human Rights Monitor (outlet)',
      'Selm Post (outlet)',
      'Hale’s office (organisation)',
      'International Ferry Federation (organisation)',
      'Ostravan foreign ministry (organisation)',
      'Ostrava (organisation)',
      'Lena (person)',
      'Police (organisation)',
    ])
    const nameless = reading.attributions.filter(({ unnamed }) => unnamed)
    expect(nameless.map(({ sourceName }) => sourceName)).toEqual(['Officials', 'Two people', 'Residents'])
  })
})

test('the places of the dateline are places in the text', () => {
  const text = 'The pilots of Selm said that they would stay, and that Norvalia had known of it for two years.'
  const { dateline, tagSuggestions } = readText(`SELM, Norvalia (Selm Press) — ${text}`)
  expect(dateline?.place).toBe('SELM, Norvalia')
  expect(tagSuggestions).toEqual([
    { name: 'Norvalia', kind: 'place', count: 1 },
    { name: 'Selm', kind: 'place', count: 1 },
  ])
})

test('a text in another of its languages leans on somebody, too', () => {
  const reading = readText('قال وزير الموانئ نادر الكردي إن الإضراب انتهى.')
  expect(reading.language).toEqual({ code: 'ar', dir: 'rtl' })
  expect(reading.attributions).toMatchObject([{ sourceName: 'نادر الكردي', sourceKind: 'person', unnamed: false }])
})

test('where the language is not sure, the one whose small words fill the text is taken for the sources alone', () => {
  const text =
    '«No vamos a permitir que pase un solo camión», afirmó Graciela Montúfar. Según el Ministerio de Minas, la empresa debe 14 millones.'
  const reading = readText(text)
  expect(reading.language.code).toBeNull()
  expect(reading.attributions.map(({ sourceName }) => sourceName)).toEqual(['Graciela Montúfar', 'Ministerio de Minas'])
})

test('a text in a language without tables is kept, and what was not looked for is said', () => {
  const reading = readText('הטייסים של הנמל אמרו שהשביתה הסתיימה ושהאוניות יוצאות לים כבר מחר בבוקר.')
  expect(reading.language).toEqual({ code: 'he', dir: 'rtl' })
  expect(reading.attributions).toEqual([])
  expect(reading.notDone.map(english)).toContainEqual(expect.stringContaining('in this language yet'))
})

test('more than 5,000 paragraphs are no single piece', () => {
  expect(() => readText('a\n'.repeat(5001))).toThrow('5001 paragraphs')
})
