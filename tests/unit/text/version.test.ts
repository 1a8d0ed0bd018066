import { expect, test } from 'vitest'
import { emptyText } from '#lib/text/validate'
import { textVersion, upgrade, upgrades } from '#lib/text/version'

test('every version before the present one has a step to the next', () => {
  const steps = Array.from({ length: textVersion - 1 }, (_, at) => String(at + 1))
  expect(Object.keys(upgrades)).toEqual(steps)
})

test('text of the present version is as it was', () => {
  expect(upgrade(emptyText(), textVersion)).toEqual(emptyText())
})

test('text that a newer program wrote is not guessed at', () => {
  expect(() => upgrade(emptyText(), textVersion + 1)).toThrow('written by a newer version')
})
