import { expect, test } from 'vitest'
import { allCharacters } from '../../../components/editor/characters.ts'

test('some two hundred characters, each once, and every letter has its accent', () => {
  const all = allCharacters.map(({ put }) => put)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(200)
  for (const one of allCharacters) expect([...one.put], one.put).toHaveLength(1)
  expect(allCharacters.find(({ put }) => put === 'Ș')).toMatchObject({
    letter: 's',
    accent: 'commaBelow',
    capital: true,
  })
})
