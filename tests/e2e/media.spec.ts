import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { recording, sourcePhoto } from '#tests/support/media'
import { awake } from '#tests/support/pages'
import { signInsOf } from '#tests/support/stack'

async function open(page: Page, role = 'reporter') {
  const who = signInsOf(process.env.TEST_FOLDER ?? '').find((person) => person.role === role)
  if (!who) throw new Error(`The demo newsroom has no ${role}.`)
  await page.goto('/newsroom/media')
  await page.getByLabel('E-mail address').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Media' })).toBeVisible()
  await awake(page.getByRole('button', { name: 'Show' }))
}

/** A phone on which the same person is signed in, and no script runs. */
const withoutScripts = async (browser: Browser, page: Page) =>
  browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 375, height: 700 },
  })

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

test('people whom files show are named by keys: new ones, and those of other files', async ({ page, browser }) => {
  await open(page)
  const photos = await Promise.all([91, 92].map((seed) => sourcePhoto({ seed })))
  await page
    .getByLabel('Choose files')
    .setInputFiles(photos.map((buffer, at) => ({ name: `ferry-${at}.jpg`, mimeType: 'image/jpeg', buffer })))
  const sending = page.getByRole('region', { name: 'Send files' })
  await expect(sending.getByText('2 of 2 are there')).toBeVisible({ timeout: 30_000 })
  const people = page.getByRole('combobox', { name: 'People shown' })
  const save = page.getByRole('button', { name: 'Save' })
  const taken = (name: string) => page.getByRole('button', { name: `Take ${name} away` })

  await sending.getByRole('link', { name: 'ferry-0.jpg' }).click()
  await awake(save)
  await people.focus()
  await page.keyboard.type('Oda Quillam')
  await expect(page.getByRole('option', { name: 'New: “Oda Quillam”' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(taken('Oda Quillam')).toBeVisible()
  await page.keyboard.type('Tiro Vask')
  await page.keyboard.press('Enter')
  await expect(taken('Tiro Vask')).toBeVisible()
  // What was typed and not taken is saved, too.
  await page.keyboard.type('Wen Askel')
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  for (const name of ['Oda Quillam', 'Tiro Vask', 'Wen Askel']) await expect(taken(name)).toBeVisible()

  await page.goto('/newsroom/media?words=ferry')
  await page
    .getByRole('grid', { name: 'Files' })
    .getByRole('link', { name: /ferry-1\.jpg/ })
    .click()
  await awake(save)
  await people.focus()
  await page.keyboard.type('quil')
  await expect(page.getByRole('option', { name: 'Oda Quillam in 1 file' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')
  await expect(taken('Oda Quillam')).toBeVisible()
  await page.keyboard.type('vask')
  await expect(page.getByRole('option', { name: 'Tiro Vask in 1 file' })).toBeVisible()
  await page.keyboard.press('Enter')
  await taken('Tiro Vask').focus()
  await page.keyboard.press('Enter')
  await expect(taken('Tiro Vask')).toHaveCount(0)
  await save.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.goto('/newsroom/media')
  await awake(page.getByRole('button', { name: 'Show' }))
  await people.focus()
  await page.keyboard.type('quillam')
  await expect(page.getByRole('option', { name: 'Oda Quillam in 2 files' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Show' }).press('Enter')
  const files = page.getByRole('grid', { name: 'Files' }).getByRole('link')
  await expect(files).toHaveCount(2)

  const context = await withoutScripts(browser, page)
  const plain = await context.newPage()
  await plain.goto(new URL((await files.first().getAttribute('href')) ?? '', page.url()).href)
  await expect(plain.getByRole('textbox', { name: 'People shown' })).toHaveValue('Oda Quillam')
  await plain.getByRole('textbox', { name: 'People shown' }).fill('Oda Quillam\nLio Venn')
  await plain.getByRole('textbox', { name: 'Caption' }).fill('The ferry of Norhaven')
  await plain.getByRole('button', { name: 'Save' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
  await plain.reload()
  await expect(plain.getByRole('textbox', { name: 'People shown' })).toHaveValue('Oda Quillam\nLio Venn')
  await expect(plain.getByRole('textbox', { name: 'Caption' })).toHaveValue('The ferry of Norhaven')
  await context.close()
})

test('the filters of a phone are folded, and work without scripts; a source narrows the library', async ({
  page,
  browser,
}) => {
  await open(page)
  await page.getByRole('combobox', { name: 'Source' }).fill('grain ex')
  await page.getByRole('option', { name: 'Belis Grain Exchange Organisation' }).click()
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/sourceId=/)
  await expect(page.getByRole('heading', { name: 'No file fits' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take Belis Grain Exchange away' })).toBeVisible()

  const context = await withoutScripts(browser, page)
  const plain = await context.newPage()
  await plain.goto(new URL('/newsroom/media?licence=handout&colour=grey', page.url()).href)
  const summary = plain.getByText('Filters · 2 in force')
  await expect(summary).toBeVisible()
  await expect(plain.getByLabel('Licence')).toBeHidden()
  await summary.click()
  await expect(plain.getByLabel('Licence')).toHaveValue('handout')
  await plain.getByLabel('People shown').fill('Nobody at all')
  await plain.getByRole('button', { name: 'Show' }).click()
  await expect(plain).toHaveURL(/licence=handout&use=&credit=&person=Nobody\+at\+all/)
  await expect(plain.getByText('Filters · 3 in force')).toBeVisible()
  await expect(plain.getByRole('heading', { name: 'No file fits' })).toBeVisible()
  await context.close()
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
  await dialog.getByRole('combobox', { name: 'People that they get' }).fill('Lio Venn')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Take Lio Venn away' })).toBeVisible()
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

test('two files that look alike become one, with the words that an editor chose, and two again', async ({ page }) => {
  await open(page, 'editor')
  const [large, small] = [await sourcePhoto({ seed: 94 }), await sourcePhoto({ seed: 94, width: 600, height: 400 })]
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'paddle-agency.jpg', mimeType: 'image/jpeg', buffer: large },
    { name: 'paddle-phone.jpg', mimeType: 'image/jpeg', buffer: small },
  ])
  await expect(page.getByText('2 of 2 are there')).toBeVisible({ timeout: 30_000 })
  await page.goto('/newsroom/media?words=paddle-phone')
  await page
    .getByRole('grid', { name: 'Files' })
    .getByRole('link', { name: /paddle-phone/ })
    .click()
  await awake(page.getByRole('button', { name: 'Save', exact: true }))
  await page.getByRole('textbox', { name: 'Credit' }).fill('A passenger')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Merge with “paddle-agency.jpg”' }).click()
  await expect(page.getByRole('heading', { name: 'Merge two files' })).toBeVisible()
  await page.getByRole('link', { name: 'Let the other one stay' }).click()
  const credit = page.getByRole('group', { name: 'Credit' })
  await expect(credit.getByRole('radio', { name: /Kestrel Agency/ })).toBeChecked()
  await credit.getByRole('radio', { name: /A passenger/ }).check()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Merge the two' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'paddle-agency.jpg' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('A passenger')
  const merged = page.getByRole('region', { name: 'Merged into this file' })
  await merged.getByRole('link', { name: 'paddle-phone.jpg' }).click()
  await expect(page.getByText('This file was merged into another one')).toBeVisible()
  await page.goto('/newsroom/media?words=paddle')
  await expect(page.getByRole('grid', { name: 'Files' }).getByRole('link')).toHaveCount(1)
  await page.getByRole('grid', { name: 'Files' }).getByRole('link').click()
  await merged.getByRole('button', { name: 'Make “paddle-phone.jpg” a file of its own again' }).click()
  await expect(page.getByText('The two are two files again')).toBeVisible()
  await page.goto('/newsroom/media?words=paddle')
  await expect(page.getByRole('grid', { name: 'Files' }).getByRole('link')).toHaveCount(2)
})
