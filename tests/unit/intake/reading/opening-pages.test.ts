import { describe, expect, test } from 'vitest'
import { agencyAtEnd } from '#lib/intake/reading/agency'
import { bylineIn, closingByline } from '#lib/intake/reading/byline'
import { clutterOf } from '#lib/intake/reading/clutter'
import { isAgo } from '#lib/intake/reading/date'
import { datelineIn } from '#lib/intake/reading/dateline'
import { readText } from '#lib/intake/reading/reading'

const text = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'
const more = 'The harbour office said on Tuesday that it would talk to them before the week was over.'
const read = (...lines: string[]) => readText([...lines, text, more].join('\n'), { today: '2026-11-26' })

describe('a pasted page', () => {
  test('has its headline below the letterhead and “Press release”', () => {
    const page = [
      'Ministry of Ports and Harbours',
      'PRESS RELEASE',
      '24 November 2026',
      'Pilots return to work in Selm',
    ]
    expect(read(...page).headline).toBe('Pilots return to work in Selm')
  })

  test('has its headline above the date, not the subtitle below it', () => {
    const { headline, leftOut } = read(
      'Pilots of Port Selm stop all work',
      '24 November 2026',
      'Empty boats lie at the quay',
    )
    expect(headline).toBe('Pilots of Port Selm stop all work')
    expect(leftOut).toEqual([])
  })

  test.each([
    'Who will pay the pilots of Selm?',
    'Council sells the market hall.',
    'Photo: how one picture ended a war',
  ])('has the headline “%s” above its date', (line) =>
    expect(read('News', line, '24 November 2026').headline).toBe(line),
  )

  test('has an author in a name alone between headline and date', () => {
    const { byline, date } = read('Pilots of Port Selm stop work', 'Ana Kordel', '24 November 2026')
    expect(byline?.names).toEqual(['Ana Kordel'])
    expect(date?.iso).toBe('2026-11-24')
    expect(read('Ana Kordel', 'Pilots of Port Selm stop work').byline).toBeNull()
  })

  test('has a standfirst right below its headline, and no subhead there', () => {
    const { standfirst, blocks } = read('Pilots of Port Selm stop work', 'Ferries to the islands stay in port')
    expect(standfirst).toBe('Ferries to the islands stay in port')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  test('takes its author from the credit at its end where none stands above', () => {
    const lines = [
      'Pilots of Port Selm stop work',
      text,
      more,
      '(Reporting by Ana Kordel in Selm; editing by Ivo Brandt)',
    ]
    const { byline, leftOut } = readText(lines.join('\n'))
    expect(byline?.names).toEqual(['Ana Kordel'])
    expect(leftOut).toEqual([])
  })

  test('of a letter has its place and date in one line', () => {
    const { dateline, date } = read('Selm, 24 November 2026', 'To the pilots of the harbour')
    expect([dateline?.place, date?.iso]).toEqual(['Selm', '2026-11-24'])
  })
})

describe('a dateline', () => {
  test.each([
    ['Norra – The storm has closed the harbour.', 'Norra', null],
    ['GENEVA (20 November 2026) – The storm has closed the harbour.', 'GENEVA', null],
    ['تهران – ایرنا – بندر به دلیل توفان بسته شد و کشتی‌ها ماندند.', 'تهران', 'ایرنا'],
    ['SELM (Karsland) — The storm closed the harbour. Karsland has three others.', 'SELM, Karsland', null],
  ])('%s', (line, place, agency) => expect(datelineIn(line, line)).toMatchObject({ place, agency }))

  test('in Urdu is a place and a colon', () => {
    const line = 'نورپور: شہر میں بجلی کی بندش کے خلاف شہریوں نے احتجاج کیا۔'
    expect(datelineIn(line, line, { language: 'ur' })?.place).toBe('نورپور')
    expect(datelineIn(line, line, { language: 'ar' })).toBeNull()
  })

  test.each([['Norra – the largest port – has closed.'], ['News – The storm has closed the harbour.']])(
    'is none: %s',
    (line) => expect(datelineIn(line, line)).toBeNull(),
  )

  test('may have its agency at the end of the text', () => {
    expect(agencyAtEnd('(Selm News Agency)')).toBe('Selm News Agency')
    expect(agencyAtEnd('The pilots went home. (SNA)')).toBe('SNA')
    expect(agencyAtEnd('The pilots went home (at last).')).toBeNull()
  })
})

describe('a line beside the piece', () => {
  test.each(['Updated 3 hours ago', 'il y a 2 heures', 'منذ ساعتين'])('“%s” tells no day', (line) =>
    expect(isAgo(line)).toBe(true),
  )
  test('with a day is no distance from now', () => expect(isAgo('Published 24 November 2026')).toBe(false))

  test.each([
    ['Page 2 of 7', 'line'],
    ['• 2 Min', 'line'],
    ['♦ Download the app for your phone.', 'line'],
    ['A lorry at the border, November 23, 2026. MERIDIAN/Ola Brandt', 'caption'],
    ['The quay at dawn [Ana Kordel/Selm Press]', 'caption'],
    ['About the author', 'end'],
  ])('“%s” is set apart', (line, kind) => expect(clutterOf(line)).toBe(kind))

  test.each([
    ['Von Hanna Brück und dpa', ['Hanna Brück']],
    ['By Ana Kordel and Ivo Brandt in Port Selm', ['Ana Kordel', 'Ivo Brandt']],
    ['Text: Ana Kordel, Fotos: Ivo Brandt', ['Ana Kordel']],
    ['Lucie Ferrand (à Brène, envoyée spéciale)', ['Lucie Ferrand']],
  ])('“%s” names who wrote it', (line, names) => expect(bylineIn(line)?.byline.names).toEqual(names))

  test('of editors alone is no byline', () => expect(closingByline('Editing by Ivo Brandt')).toBeNull())
})
