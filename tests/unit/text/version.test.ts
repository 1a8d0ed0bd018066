import { expect, test } from 'vitest'
import { textVersion } from '#lib/text/text-version'
import { emptyText, validateText } from '#lib/text/validate'
import { upgrade, upgrades } from '#lib/text/version'
import { versionAfter } from '#lib/upgraded'

test('the steps lead to the version under which texts are written', () => {
  expect(versionAfter(upgrades)).toBe(textVersion)
})

test.each(upgrades.map((_, at) => at + 1))('text of version %i is raised to the present one', (version) => {
  expect(validateText(upgrade(emptyText(), version))).toEqual(emptyText())
})

test('text of the present version is as it was', () => {
  expect(upgrade(emptyText(), textVersion)).toEqual(emptyText())
})

test('text that a newer program wrote is not guessed at', () => {
  expect(() => upgrade(emptyText(), textVersion + 1)).toThrow('written by a newer version')
})
