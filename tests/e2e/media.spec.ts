import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { recording, sourcePhoto } from '#tests/support/media'
import { awake } from '#tests/support/pages'
import { signInsOf } from '#tests/support/stack'

async function open(page: Page) {
  const reporter = signInsOf(process.env.TEST_FOLDER ?? '').find((person) => person.role === 'reporter')
  if (!reporter) throw new Error('The demo newsroom has no reporter.')
  await page.goto('/newsroom/media')
  await page.getByLabel('E-mail address').fill(reporter.email)
  await page.getByLabel('Password').fill(reporter.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Media' })).toBeVisible()
  await awake(page.getByRole('button', { name: 'Show' }))
}

test('files are sent, one is refused in a sentence, and a picture gets its words', async ({ page }) => {
  await open(page)
  const photo = await sourcePhoto({ seed: 77 })
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'harbour.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'interview.wav', mimeType: 'audio/wav', buffer: recording() },
    { name: 'holiday.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  ])
  const sending = page.getByRole('region', { name: 'Send files' })
  await expect(sending.getByText('2 of 3 are there')).toBeVisible({ timeout: 30_000 })
  await expect(sending.getByText('This is an SVG, which can hold programs.')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Files' }).getByRole('link', { name: /interview\.wav/ })).toBeVisible()

  await sending.getByRole('link', { name: 'harbour.jpg' }).click()
  await expect(page.getByRole('heading', { name: 'harbour.jpg' })).toBeVisible()
  await expect(page.getByText('It said where it was taken. That was taken out.')).toBeVisible()
  await expect(page.getByLabel('Caption')).toHaveValue('Boats wait outside the harbour of Velm.')
  await page.getByLabel('Alternative text').fill('Fishing boats in a row')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Alternative text')).toHaveValue('Fishing boats in a row')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.goto('/newsroom/media?words=fishing')
  await expect(page.getByRole('link', { name: /harbour\.jpg/ })).toBeVisible()
  const picture = page.getByRole('grid', { name: 'Files' }).locator('img').first()
  await expect(picture).toHaveAttribute('src', /^\/newsroom\/media\/made\/[0-9a-f]{40}\.webp$/, { timeout: 30_000 })
  const address = (await picture.getAttribute('src')) ?? ''
  const served = await page.request.get(address)
  expect(served.headers()).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, max-age=600' })
  expect((await page.request.get(address.replace('/newsroom/media/made/', '/media/'))).status()).toBe(404)
  expect(served.headers()['content-security-policy']).toContain('sandbox')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the library fits a phone, and is gone through by keys', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await open(page)
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  expect(await fits()).toBe(true)
  const photo = await sourcePhoto({ seed: 78 })
  await page.getByLabel('Choose files').setInputFiles({ name: 'boats.jpg', mimeType: 'image/jpeg', buffer: photo })
  await expect(page.getByText('1 of 1 are there')).toBeVisible({ timeout: 30_000 })
  await page.goto('/newsroom/media')
  await awake(page.getByRole('button', { name: 'Show' }))
  const grid = page.getByRole('grid', { name: 'Files' })
  await grid.getByRole('checkbox', { name: 'Select boats.jpg' }).click()
  await expect(page.getByRole('button', { name: 'Change together' })).toBeInViewport()
  expect(await fits()).toBe(true)
  await page.getByRole('button', { name: 'List' }).click()
  await expect(grid.getByRole('row', { selected: true })).toHaveCount(1)
  expect(await fits()).toBe(true)
  await page.getByRole('button', { name: 'Let go' }).click()
  await page.getByRole('heading', { name: 'Media' }).click()
  await page.keyboard.press('j')
  await expect(grid.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('boats.jpg')
  expect(await fits()).toBe(true)
})

test('files are selected by keys, changed together with the number said first, and that is taken back', async ({
  page,
}) => {
  await open(page)
  const photos = await Promise.all([81, 82, 83].map((seed) => sourcePhoto({ seed })))
  await page
    .getByLabel('Choose files')
    .setInputFiles(photos.map((buffer, at) => ({ name: `berthing-${at}.jpg`, mimeType: 'image/jpeg', buffer })))
  await expect(page.getByText('3 of 3 are there')).toBeVisible({ timeout: 30_000 })
  await page.goto('/newsroom/media?words=berthing')
  await awake(page.getByRole('button', { name: 'Show' }))
  const grid = page.getByRole('grid', { name: 'Files' })
  const links = grid.getByRole('link')
  const selected = grid.getByRole('row', { selected: true })
  await expect(links).toHaveCount(3)
  await page.keyboard.press('j')
  await page.keyboard.press(' ')
  await expect(selected).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(links.nth(1)).toBeFocused()
  await expect(selected).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(selected).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByText('3 files selected')).toBeVisible()

  await page.getByRole('button', { name: 'Change together' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change 3 files' })
  await dialog.getByRole('checkbox', { name: 'Credit' }).check()
  await dialog.getByRole('textbox', { name: 'Credit' }).fill('Quay Agency')
  await dialog.getByLabel('People that they get').fill('Lio Venn')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'See what changes' }).click()
  await expect(dialog.getByText('3 files are changed.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Change 3 files' }).click()
  await expect(page.getByText('3 files are changed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.goto('/newsroom/media?credit=Quay+Agency')
  await expect(links).toHaveCount(3)
  await page.getByRole('button', { name: 'List' }).click()
  await expect(grid.getByRole('columnheader', { name: 'Licence' })).toBeVisible()
  await page.reload()
  await expect(grid.getByRole('columnheader', { name: 'Licence' })).toBeVisible()
  await awake(page.getByRole('button', { name: 'Show' }))
  await grid.getByRole('checkbox').first().check()
  await grid
    .getByRole('checkbox', { name: 'Select berthing-' })
    .last()
    .click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 files selected')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move to the trash' }).click()
  await expect(page.getByText('3 files are in the trash.')).toBeVisible()
  await expect(links).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('3 files are back.')).toBeVisible()
  await expect(links).toHaveCount(3)
})
