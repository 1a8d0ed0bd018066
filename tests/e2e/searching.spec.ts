/** Readers look for pieces: with a form alone, by keyboard, on a phone, and by what begins as they type. */
import { expect, type Page, test } from '@playwright/test'
import { tooWideWith } from '#tests/support/long-words'

const piece = 'Maravia closes its northern ports after pilots walk out'
const results = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('words lead to pieces, and these to fewer of them', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Words to look for' }).fill('northern ports pilots')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\/search\?q=northern\+ports\+pilots$/)
    await expect(page.getByRole('link', { name: piece })).toBeVisible()
    await expect(page.locator('mark').first()).toBeVisible()

    await page.goto('/search?q=maravia')
    const all = await results(page).count()
    const narrow = page.getByRole('navigation', { name: 'Narrow down' })
    await narrow.getByRole('region', { name: 'Kind of piece' }).getByRole('link').last().click()
    await expect(page).toHaveURL(/profile=/)
    expect(await results(page).count()).toBeLessThan(all)
    await page.getByRole('list', { name: 'Narrow down' }).getByRole('link').click()
    await expect(page).toHaveURL(/\/search\?q=maravia$/)
  })

  test('a typing error is put right, and what is nowhere is said to be', async ({ page }) => {
    await page.goto('/search?q=northrn+prots')
    await expect(page.getByText(/^Nothing was found for “northrn prots”\. These are the pieces for/)).toBeVisible()
    await page.goto('/search?q=zzyzx')
    await expect(page.getByText('Nothing was found for “zzyzx”.')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Archive' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Archive' })).toBeVisible()
    await results(page).first().waitFor({ state: 'detached' })
    await page.getByRole('main').getByRole('listitem').getByRole('link').last().click()
    await expect(results(page).first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Where this page stands' })).toBeVisible()
  })

  test('an Urdu page leads to what is found in Urdu', async ({ page }) => {
    await page.goto('/ur')
    await page.getByRole('link', { name: 'تلاش' }).click()
    await expect(page).toHaveURL(/\/search\?language=ur$/)
    await expect(results(page).first()).toHaveAttribute('lang', 'ur')
  })
})

test('what begins as one types is gone through by keyboard, and leads there', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByRole('combobox', { name: 'Words to look for' })
  await field.pressSequentially('northl')
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await expect(options.first()).toContainText('Northline Shipping Gazette')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await field.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', 'option-0')
  await field.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(field).toHaveValue('northl')
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/sources\/northline-shipping-gazette$/)
})

test('without an option chosen, Enter searches', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByRole('combobox', { name: 'Words to look for' })
  await field.fill('pilots')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=pilots$/)
})

test('a source’s page says what it said, and leads to the claim', async ({ page }) => {
  await page.goto('/sources/northline-shipping-gazette')
  await expect(page.getByRole('img', { name: /^How its claims stand/ }).first()).toBeVisible()
  await page.locator('main a[href*="#source-"]').first().click()
  await expect(page).toHaveURL(/#source-\d+$/)
})

test('nothing of it is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  for (const path of [
    '/search',
    '/search?q=maravia',
    '/search?q=zzyzx',
    '/archive',
    '/people',
    '/sources/northline-shipping-gazette',
  ]) {
    await page.goto(path)
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 375])
  }
  await page.goto('/search?q=maravia')
  expect(await tooWideWith(page)).toEqual([])
})
