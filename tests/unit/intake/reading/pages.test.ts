import { describe, expect, test } from 'vitest'
import { clutterOf } from '#lib/intake/reading/clutter'
import { dateAtStart, dateLine } from '#lib/intake/reading/date'
import { datelineIn } from '#lib/intake/reading/dateline'
import { embargoIn } from '#lib/intake/reading/embargo'
import { mendEncoding } from '#lib/intake/reading/mend'
import { readText } from '#lib/intake/reading/reading'

const body = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'

describe('a date', () => {
  test.each([
    ['20. November 2026', '2026-11-20'],
    ['le vendredi 20 novembre 2026', '2026-11-20'],
    ['20 de noviembre de 2026', '2026-11-20'],
    ['الجمعة ٢٠ تشرين الثاني ٢٠٢٦', '2026-11-20'],
    ['20 نوفمبر 2026', '2026-11-20'],
    ['جمعه ۲۹ آبان ۱۴۰۵', '2026-11-20'],
    ['۱۴۰۵/۰۸/۲۹', '2026-11-20'],
    ['جمعہ، 20 نومبر 2026', '2026-11-20'],
  ])('%s is read in its own language and calendar', (words, iso) => {
    expect(dateAtStart(words)?.iso).toBe(iso)
  })

  test('in figures is settled by the language, or by the weekday beside it, or not at all', () => {
    expect(dateAtStart('3.4.2026', { language: 'de' })?.iso).toBe('2026-04-03')
    expect(dateAtStart('3/4/2026', { language: 'en' })?.iso).toBeNull()
    expect(dateAtStart('Friday 3/4/2026', { language: 'en' })?.iso).toBe('2026-04-03')
  })

  test('without a year is the nearest that does not lie ahead, and says so', () => {
    expect(dateAtStart('Nov. 20', { today: '2026-11-26' })).toMatchObject({ iso: '2026-11-20', yearAssumed: true })
    expect(dateAtStart('Dec. 30', { today: '2026-01-02' })).toMatchObject({ iso: '2025-12-30', yearAssumed: true })
  })

  test('on a line of its own may have a time and a second date', () => {
    expect(dateLine('Publié le 23 novembre 2026 à 06h00, mis à jour le 24 novembre 2026 à 11h42', {})?.iso).toBe(
      '2026-11-23',
    )
    expect(dateLine('20 November 2026 was a day to remember', {})).toBeNull()
  })
})

describe('a dateline', () => {
  test.each([
    ['Hohenried, 20. Nov. (nda) - Die Lok steht.', 'Hohenried', 'nda'],
    ['San Leandro, 6 oct (ANV).- Cientos de mineros.', 'San Leandro', 'ANV'],
    ['Lindtal, 18. Mai 2026. Die Landesregierung.', 'Lindtal', null],
    ['سلمى، 20 نوفمبر 2026 (وكالة) - أغلق مستشفى.', 'سلمى', 'وكالة'],
  ])('%s', (words, place, agency) => {
    expect(datelineIn(words, words)).toMatchObject({ place, agency })
  })

  test('may lead to the byline', () => {
    const reading = readText(`Pilots stop work\nVELM, Nov. 20 (Selm Press) — By Ana Kordel\n${body}`, {
      today: '2026-11-22',
    })
    expect(reading.byline?.names).toEqual(['Ana Kordel'])
    expect(reading.dates).toMatchObject([{ iso: '2026-11-20', from: 'dateline', yearAssumed: true }])
  })
})

describe('a pasted page', () => {
  const page = [
    'Home',
    'Share',
    'City',
    'Pilots stop work in the harbour',
    'Listen',
    body,
    body,
    'Read more',
    'Five more ports',
    '© 2026 Selm Review',
  ]

  test('keeps what is not the piece apart, in its order', () => {
    const reading = readText(page.join('\n'))
    expect(reading.headline).toBe('Pilots stop work in the harbour')
    expect(reading.leftOut.map(({ words }) => words)).toEqual([
      'Home',
      'Share',
      'City',
      'Listen',
      'Read more',
      'Five more ports',
      '© 2026 Selm Review',
    ])
    expect(reading.leftOut.map(({ before }) => before)).toEqual([0, 0, 0, 0, 2, 2, 2])
    expect(reading.parts.map(({ words }) => words)).toEqual(page)
  })

  test('has its headline once where it stands twice', () => {
    const reading = readText(
      ['Pilots stop work in the harbour', 'Headline', 'Pilots stop work in the harbour', body].join('\n'),
    )
    expect(reading.headline).toBe('Pilots stop work in the harbour')
    expect(reading.leftOut).toHaveLength(2)
  })

  test.each([
    ['6 min read'],
    ['Teilen'],
    ['214 comments'],
    ['Ref: HF/2026/118'],
    ['Mentions légales'],
    ['کد خبر: ۱۴۰۵'],
    ['شارك'],
    ['شیئر کریں'],
    ['Share Save Listen'],
    ['Teilen | Drucken | Merken'],
  ])('“%s” is no line of a piece', (line) => expect(clutterOf(line)).toBe('line'))

  test.each([['Share prices fell'], ['Print and save'], ['Share Save']])('“%s” may be a line of one', (line) =>
    expect(clutterOf(line)).toBeNull(),
  )

  test.each([['###'], ['-30-'], ['ENDS'], ['Notes to editors'], ['Pressekontakt:']])('after “%s” nothing is', (line) =>
    expect(clutterOf(line)).toBe('end'),
  )

  test('lines with marks are a list, and one dash alone is not', () => {
    const reading = readText(`${body}\n- one thing\n- another thing\n${body}\n- a voice\n${body}`)
    expect(reading.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'listItem',
      'listItem',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
})

test.each([
  ['EMBARGOED UNTIL 06:00 GMT, 24 November 2026', '2026-11-24T06:00Z'],
  ['Sperrfrist: Dienstag, 19. Mai 2026, 10.00 Uhr', '2026-05-19T10:00'],
  ['Embargado hasta el 6 de octubre de 2026 a las 9:00', '2026-10-06T09:00'],
])('the embargo “%s” is a moment', (line, iso) => {
  expect(embargoIn(line, {})?.iso).toBe(iso)
})

test('a text read in the wrong encoding is mended where it is certain', () => {
  expect(mendEncoding('Le café')).toMatchObject({ text: 'Le café', mended: 0, left: 0 })
  expect(mendEncoding('Le cafÃ© dit â€œnonâ€')).toMatchObject({ left: 1 })
  expect(mendEncoding('Le cafÃ© fermÃ©')).toMatchObject({ text: 'Le café fermé', mended: 1 })
  expect(mendEncoding('Ø§Ù„Ø¨Ø­Ø±')).toMatchObject({ text: 'البحر', mended: 1 })
  expect(mendEncoding('ظ‚ط§ظ„ ط§ظ„ظˆط²ظٹط±')).toMatchObject({ text: 'قال الوزير', mended: 1 })
  expect(mendEncoding('Le cafÃƒÂ© est fermÃƒÂ©')).toMatchObject({ text: 'Le café est fermé', mended: 1 })
  expect(mendEncoding('هذا النص «محفوظ» بلا خطأ')).toMatchObject({ mended: 0, left: 0 })
})
