import { describe, expect, test } from 'vitest'
import { english as tables } from '#lib/intake/languages/all'
import { attributionsIn } from '#lib/intake/reading/attributions'
import { english } from '#tests/support/english'

const read = (...paragraphs: string[]) =>
  attributionsIn(
    paragraphs.map((text) => ({ kind: 'paragraph', text })),
    tables,
  )
const sources = (...paragraphs: string[]) =>
  read(...paragraphs)
    .attributions.filter(({ unnamed }) => !unnamed)
    .map(({ sourceName, sourceKind }) => `${sourceName} (${sourceKind})`)

describe('a sentence leans on', () => {
  test.each([
    ['Ana Kordel said the harbour was closed.', 'Ana Kordel (person)'],
    ['The harbour was closed, Ana Kordel said.', 'Ana Kordel (person)'],
    ['“It is over,” said Ana Kordel, the harbour master.', 'Ana Kordel (person)'],
    ['Harbour master Ana Kordel wrote that it was over.', 'Ana Kordel (person)'],
    ['Foreign Minister Ivo Brandt has warned that it would go on.', 'Ivo Brandt (person)'],
    ['Norvalian President Ivo Brandt has repeatedly warned of it.', 'Ivo Brandt (person)'],
    ['Gen. A. Doran said that ships waited.', 'A. Doran (person)'],
    ['The director, Prof. Ilan Sorel, warned that ships waited.', 'Ilan Sorel (person)'],
    ['Ana Kordel, the harbour master, told reporters that it was over.', 'Ana Kordel (person)'],
    ['Ana Kordel, who has led the office since 2019, warned of delays.', 'Ana Kordel (person)'],
    ['The minister, Ana Kordel, said prices had risen.', 'Ana Kordel (person)'],
    ['Ana Kordel (Green Party) said it was over.', 'Ana Kordel (person)'],
    ['Ana Kordel of Selm Radio said that it was over.', 'Ana Kordel (person)'],
    ['On Monday Ivo Brandt wrote that the pilots were right.', 'Ivo Brandt (person)'],
    ['Meanwhile, Ivo Brandt wrote that the pilots were right.', 'Ivo Brandt (person)'],
    ['As Ana Kordel rightly points out, prices have risen.', 'Ana Kordel (person)'],
    ['Ivo Brandt’s warning that the pilots would leave was heard.', 'Ivo Brandt (person)'],
    ['It was, in the words of Ana Kordel, a gift.', 'Ana Kordel (person)'],
    ['Ivo Brandt declared that the war was over.', 'Ivo Brandt (person)'],
    ['According to the Harbour Office, the strike is over.', 'Harbour Office (organisation)'],
    ['According to a report by the Harbour Office, the strike is over.', 'Harbour Office (organisation)'],
    ['According to a spokesman for the Harbour Office, it is over.', 'Harbour Office (organisation)'],
    ['According to the Norvalian interior ministry, it is over.', 'Norvalian interior ministry (organisation)'],
    ['The Norvalian government said it would close the strait.', 'Norvalian government (organisation)'],
    ['A study published by the University of Selm found that pilots sleep less.', 'University of Selm (organisation)'],
    ['The strike, as reported by Selm Review, is over.', 'Selm Review (outlet)'],
    ['Editorials, as highlighted by SMRI, have praised it.', 'SMRI (outlet)'],
    ['The attack was reported by the Selm Observer.', 'Selm Observer (outlet)'],
    ['Selm Review reported a rise in prices.', 'Selm Review (outlet)'],
    ['The Norvalian newspaper Selm Horizon reported that ships waited.', 'Selm Horizon (outlet)'],
    ['Citing the Selm Post, the minister closed the harbour.', 'Selm Post (outlet)'],
    ['The Harbour Act says that pilots must rest.', 'Harbour Act (document)'],
  ])('one source: %s', (sentence, source) => {
    expect(sources(sentence)).toEqual([source])
  })

  test.each([
    ['Ivo Brandt told the Selm Post that it was over.', ['Ivo Brandt', 'Selm Post']],
    ['In an interview with Selm Radio, Ana Kordel said that it was over.', ['Ana Kordel', 'Selm Radio']],
    ['Ana Kordel and Ivo Brandt said that they would stay.', ['Ana Kordel', 'Ivo Brandt']],
    ['Ana Kordel and the Harbour Office have said that ships waited.', ['Ana Kordel', 'Harbour Office']],
  ])('two: %s', (sentence, names) => {
    const found = read(sentence).attributions.map(({ sourceName }) => sourceName)
    expect(found.toSorted()).toEqual(names)
  })

  test.each([
    ['He said that the strike was over.'],
    ['The report said that the strike was over.'],
    ['Officials said the strike was over.'],
    ['Pilots warned of delays.'],
    ['Women and children said they were afraid.'],
    ['According to officials in Port Selm, the strike is over.'],
    ['According to Norvalian officials, the strike is over.'],
    ['Residents of Port Selm said that it was over.'],
    ['The people of Norvalia have warned of it.'],
    ['Critics of Ana Kordel said that ships waited.'],
    ['In Port Selm, the pilots said nothing.'],
    ['It was said that Norvalia would fall.'],
    ['Ivo Brandt is said to have left.'],
    ['Ivo Brandt was told to leave.'],
    ['Ana Kordel never said that.'],
    ['Ana Kordel would have said so.'],
    ['If Ivo Brandt said so, it is true.'],
    ['President Ivo Brandt declared war on Norvalia.'],
    ['Norvalia reports a rise in prices.'],
    ['No one told us.'],
    ['The minister said on Monday that it was over.'],
    ['The harbour of Port Selm is the largest of Norvalia.'],
  ])('nobody named: %s', (sentence) => {
    expect(sources(sentence)).toEqual([])
  })
})

describe('one person under several names', () => {
  test('a surname is the one person who bears it', () => {
    expect(sources('Ana Kordel came.', 'It is over, Kordel said.')).toEqual(['Ana Kordel (person)'])
  })

  test('a surname that two people bear is not guessed, and that is said', () => {
    const { attributions, notes } = read('Ana Kordel met Ivo Kordel.', 'It is over, Kordel said.')
    expect(attributions.map(({ sourceName }) => sourceName)).toEqual(['Kordel'])
    expect(notes.map(english)).toEqual(['“Kordel” can be more than one person of this text.'])
  })

  test('a short form in brackets is its name', () => {
    expect(sources('The Norvalian Harbour Office (NHO) is old.', 'It is over, the NHO said.')).toEqual([
      'Norvalian Harbour Office (organisation)',
    ])
  })

  test('a word that only begins a sentence is no name, one that has a capital elsewhere is', () => {
    expect(sources('Harbourers said so.')).toEqual([])
    expect(sources('Norvalia said so.', 'Ships left Norvalia.')).toEqual(['Norvalia (person)'])
    expect(sources('Norvalia said so.', 'Pilots in Norvalia sleep.')).toEqual(['Norvalia (organisation)'])
  })
})

test('an attribution knows its words and its place', () => {
  const text = 'It rained. The strike, as reported by Selm Review, is over. Nobody came.'
  const [found] = read('Before.', text).attributions
  expect(found).toEqual({
    sourceName: 'Selm Review',
    sourceKind: 'outlet',
    unnamed: false,
    phrase: 'as reported by Selm Review',
    sentence: 'The strike, as reported by Selm Review, is over.',
    block: 1,
    from: 11,
    to: 59,
  })
  expect(text.slice(found?.from, found?.to)).toBe(found?.sentence)
})

test('subheads assert nothing', () => {
  expect(attributionsIn([{ kind: 'heading', text: 'Ana Kordel said it' }], tables).attributions).toEqual([])
})

test('who is leant on without a name is said, not suggested', () => {
  expect(read('Two officials said it was over.', 'It is over, according to two pilots.').notes.map(english)).toEqual([
    '2 sentences lean on somebody without a name: “Two officials said”, “according to two pilots”.',
  ])
})

test('a stretch without end is not searched, and that is said', () => {
  const { attributions, notes } = read(`Ana Kordel said ${'that and '.repeat(200)}`)
  expect(attributions).toEqual([])
  expect(notes.map(english)).toEqual([expect.stringContaining('more than 1,500 characters')])
})
