import { describe, expect, test } from 'vitest'
import { languageTables, likelyTables } from '#lib/intake/languages/all'
import { nominative } from '#lib/intake/languages/de/nominative'
import { normOf } from '#lib/intake/languages/norm'

test.each([
  ['گفتۀ', 'گفته'],
  ['كتاب', 'کتاب'],
  ['قَالَ', 'قال'],
  ['قـــال', 'قال'],
  ['می‌گوید', 'میگوید'],
  ['L’', "l'"],
])('“%s” is looked up as “%s”', (typed, norm) => {
  expect(normOf(typed)).toBe(norm)
})

test.each([
  ['Statistischem Landesamt', 'Statistisches Landesamt'],
  ['Vereinten Nationen', 'Vereinte Nationen'],
  ['Verteidigungsministeriums', 'Verteidigungsministerium'],
  ['Deutschen Presse-Agentur', 'Deutsche Presse-Agentur'],
  ['Deutschen Wetterdienstes', 'Deutscher Wetterdienst'],
  ['Selmer Zeitung', 'Selmer Zeitung'],
])('“%s” is called “%s”', (found, name) => {
  expect(nominative(found)).toBe(name)
})

describe('every language', () => {
  test.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'ur'])('%s has words of each kind', (code) => {
    const tables = languageTables(code)
    expect(tables?.cues.verbs.size).toBeGreaterThan(3)
    for (const words of ['titles', 'bodies', 'outlets', 'documents', 'unnamed', 'functionWords'] as const)
      expect(tables?.names[words].size).toBeGreaterThan(5)
  })

  test('one without tables has none, and is not taken for its neighbour', () => {
    expect(languageTables('it')).toBeNull()
    const italian =
      'Il ministro della Salute ha detto lunedì che l’ospedale riaprirà presto e che i malati non devono avere paura di tornare.'
    expect(likelyTables(italian)).toBeNull()
  })
})
