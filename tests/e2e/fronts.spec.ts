import { changeFront } from '#lib/fronts/commands'
import { frontToEdit } from '#lib/fronts/queries'
import { actor, expect, test } from '#tests/support/as'

const key = { deskId: null, language: 'ur' }
const headline = 'استادوں'

test('a chief chooses, moves by keyboard and publishes; readers have it at once, and after the undo what they had', async ({
  as,
  page: reader,
}) => {
  const chief = await as('mirela')
  const lead = () => reader.getByRole('heading', { level: 2 }).first()
  await reader.goto('/ur')
  const before = (await lead().textContent()) ?? ''
  await chief.goto('/newsroom/fronts')
  await chief.getByRole('link', { name: 'Home page · Urdu' }).click()

  // What stands under the lead goes up to it, and the lead makes room.
  await chief.getByRole('button', { name: 'Choose what stands at Under the lead 1' }).focus()
  await chief.keyboard.press('Alt+ArrowUp')
  await expect(chief.getByText('Moved to Lead.')).toBeVisible()
  await expect(chief.getByRole('button', { name: 'Choose what stands at Lead' })).toBeFocused()

  await chief.keyboard.press('Enter')
  const dialog = chief.getByRole('dialog', { name: 'Choose what stands at Lead' })
  await dialog.getByLabel('Words above the headline').fill('سات ماہ')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(chief.getByText('Lead is kept.')).toBeVisible()
  await reader.reload()
  await expect(lead()).toHaveText(before)

  await chief.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(chief.getByText(/^Version \d+ is with readers\./)).toBeVisible()
  await reader.reload()
  await expect(lead()).toContainText(headline)
  await expect(reader.getByRole('region').getByText('سات ماہ').first()).toBeVisible()

  await chief.getByRole('button', { name: 'Undo' }).click()
  await expect(chief.getByText(/^Version \d+ is with readers\.$/)).toBeVisible()
  await reader.reload()
  await expect(lead()).toHaveText(before)
})

test('of two editors of a front the second is told what the first changed, and nothing is overwritten', async ({
  as,
}) => {
  const chief = await as('mirela')
  await chief.goto('/newsroom/fronts/home/fr')
  const place = chief.getByRole('button', { name: 'Choose what stands at Under the lead 3' })
  await expect(place).toBeVisible()
  const other = await actor('mirela')
  const fr = { ...key, language: 'fr' }
  const { version } = await frontToEdit(other, fr)
  await changeFront(other, fr, version, { act: 'put', at: 1, slot: { by: 'newest' } })
  await place.press('Alt+ArrowUp')
  const notice = chief.getByRole('status').filter({ hasText: 'changed this front' })
  await expect(notice).toContainText('Under the lead 1')
  await notice.getByRole('button', { name: 'Make my change all the same' }).click()
  await expect(chief.getByText('Moved to Under the lead 2.')).toBeVisible()
  expect((await frontToEdit(other, fr)).places[1]?.slot).toEqual({ by: 'newest' })
})
