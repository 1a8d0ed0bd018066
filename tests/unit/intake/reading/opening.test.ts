import { describe, expect, test } from 'vitest'
import { openingOf } from '#lib/intake/reading/opening'
import { english } from '#tests/support/english'

const text = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'
const more = 'The ministry said nothing.'
const none = { profile: null, headline: null, standfirst: null, byline: null, date: null, dateline: null }
const byKordel = { names: ['Ana Kordel'], words: 'By Ana Kordel' }
const march = { iso: '2024-03-26', words: '26 March 2024' }

describe('the opening of a text', () => {
  test.each([
    ['nothing but text', [text, more], {}],
    ['a headline', ['Pilots stop work', text], { headline: 'Pilots stop work' }],
    ['a marked headline', ['# Pilots stop work!', text], { headline: 'Pilots stop work!' }],
    ['a labelled headline', ['Headline: Pilots stop work.', text], { headline: 'Pilots stop work.' }],
    [
      'a headline and a byline',
      ['Pilots stop work', 'By Ana Kordel', text],
      { headline: 'Pilots stop work', byline: byKordel },
    ],
    [
      'a standfirst before the byline',
      ['Pilots stop work', more, 'By Ana Kordel', text],
      { headline: 'Pilots stop work', standfirst: more, byline: byKordel },
    ],
    ['a labelled standfirst', [`Summary: ${more}`, text], { standfirst: more }],
    [
      'a byline with its date',
      ['By Ana Kordel | 26 March 2024', text],
      { byline: { ...byKordel, words: 'By Ana Kordel |' }, date: march },
    ],
    [
      'a date, then a headline',
      ['26 March 2024', 'Pilots stop work', text],
      { date: march, headline: 'Pilots stop work' },
    ],
    [
      'a date that runs into the text',
      [`date 2024-03-26 ${text}`],
      { date: { iso: '2024-03-26', words: 'date 2024-03-26' } },
    ],
    [
      'a date cut off by a dash',
      [`March 26, 2024 — ${text}`],
      { date: { iso: '2024-03-26', words: 'March 26, 2024' } },
    ],
    ['a label of its profile', ['OPINION', 'Let them rest', text], { profile: 'opinion', headline: 'Let them rest' }],
    [
      'a dateline',
      [`PORT SELM, March 26 (Selm Press) — ${text}`],
      {
        dateline: {
          place: 'PORT SELM',
          date: 'March 26',
          agency: 'Selm Press',
          words: 'PORT SELM, March 26 (Selm Press) —',
        },
      },
    ],
    [
      'a dateline with the whole date',
      [`Port Selm, 26 March 2024 – ${text}`],
      {
        date: march,
        dateline: { place: 'Port Selm', date: '26 March 2024', agency: null, words: 'Port Selm, 26 March 2024 –' },
      },
    ],
    [
      'all of it',
      ['Pilots stop work', more, 'By Ana Kordel', '26 March 2024', `PORT SELM — ${text}`],
      {
        headline: 'Pilots stop work',
        standfirst: more,
        byline: byKordel,
        date: march,
        dateline: { place: 'PORT SELM', date: null, agency: null, words: 'PORT SELM —' },
      },
    ],
  ])('has %s', (_, paragraphs, opening) => {
    expect(openingOf(paragraphs).opening).toMatchObject({ ...none, ...opening })
  })

  test.each([
    ['a long first line', [`${text} ${text}`, text]],
    ['a first line that ends like a sentence', ['Pilots stop work.', text]],
    ['a first line with nothing after it', ['Pilots stop work']],
    ['short lines that no text follows', ['Ships at sea', 'Boats on land', 'Ferries nowhere']],
    ['one word', ['Pilots', text]],
    ['an item of a list', ['1. Pilots stop work', text]],
    ['a date that belongs to its sentence', ['26 March 2024 was a day that nobody at the harbour will forget.']],
    ['a date after which the sentence goes on', [`March 26, 2024, ${text}`]],
    ['a sentence that begins with By', ['By noon the harbour was empty and the ferries lay still.', text]],
    ['a sentence that begins with By and a day', ['By Monday the harbour was empty and the ferries lay still.', text]],
    ['an acronym before a dash', [`NHAO — The office, ${text} The NHAO said nothing.`]],
    ['a call to attention before a colon', [`BREAKING: ${text}`]],
    ['a name before a colon', [`Ana Kordel: ${text}`]],
    ['an aside between dashes', [`The pilots — all forty of them — ${text}`]],
  ])('%s is left in the text', (_, paragraphs) => {
    const { opening, rest } = openingOf(paragraphs)
    expect(opening).toMatchObject(none)
    expect(rest).toEqual(paragraphs)
  })

  test.each([
    ['a day that could be two', [`date 03/04/2024 ${text}`], '“date 03/04/2024” can’t be told for one day'],
    ['a dateline without a year', [`SELM, March 26 (Selm Press) — ${text}`], 'no year'],
    ['a question on a line of its own', ['Who pays the pilots?', text], '“Who pays the pilots?” may be the headline'],
    [
      'a name under the headline',
      ['Pilots stop work', 'Ana Kordel', text],
      '“Ana Kordel” under the headline may be a byline',
    ],
  ])('%s is not guessed, and that is said', (_, paragraphs, sentence) => {
    expect(openingOf(paragraphs).notes.map(english)).toEqual([expect.stringContaining(sentence)])
  })

  test.each([
    ['By Ana Kordel and Ivo Brandt', ['Ana Kordel', 'Ivo Brandt']],
    ['BY ANA KORDEL', ['ANA KORDEL']],
    ['By Ana Kordel, Harbour Correspondent', ['Ana Kordel']],
    ['Ana Kordel, Harbour Correspondent', ['Ana Kordel']],
    ['Ana Kordel Harbour correspondent', ['Ana Kordel']],
    ['Ana Kordel (ana@selm.example)', ['Ana Kordel']],
    ['By Ana Kordel in Port Selm', ['Ana Kordel']],
    ['Author: Ana de Kordel', ['Ana de Kordel']],
  ])('%s', (line, names) => {
    expect(openingOf([line, text]).opening.byline).toEqual({ names, words: line })
  })
})
