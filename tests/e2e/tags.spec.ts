import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { signInsOf } from '#tests/support/stack'

test('an editor makes a tag, gives it another name and a place under another one', async ({ page }) => {
  const editor = signInsOf(process.env.TEST_FOLDER ?? '').find((person) => person.role === 'editor')
  if (!editor) throw new Error('The demo newsroom has no editor.')
  await page.goto('/newsroom/tags')
  await page.getByLabel('E-mail address').fill(editor.email)
  await page.getByLabel('Password').fill(editor.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Tags' })).toBeVisible()

  const make = async (name: string) => {
    await page.goto('/newsroom/tags')
    await page.getByRole('button', { name: 'New tag' }).click()
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Make the tag' }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }
  await make('Sunken Ferries')
  await make('Ferry Bells')
  await page.getByLabel('Another name of Ferry Bells').fill('sunken ferries')
  await page.getByRole('button', { name: 'Add the name' }).click()
  await expect(page.getByText('is the tag “Sunken Ferries” (topic) already')).toBeVisible()
  await page.getByLabel('Another name of Ferry Bells').fill('Ship bells')
  await page.getByRole('button', { name: 'Add the name' }).click()
  await expect(page.getByRole('button', { name: 'Take away Ship bells' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Make it part of' }).fill('sunken')
  await page.getByRole('option', { name: /Sunken Ferries/ }).click()
  await expect(page.getByRole('link', { name: 'Sunken Ferries' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('link', { name: 'Pieces with this tag' }).click()
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()
  await expect(page.getByLabel('Tag', { exact: true })).toHaveValue('Ferry Bells')

  await page.goto('/newsroom/tags')
  await page.getByRole('searchbox', { name: 'Name' }).fill('ship bells')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('row', { name: /Ferry Bells/ })).toContainText('Sunken Ferries')
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
})
