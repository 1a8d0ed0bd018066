import { type Browser, expect, type Page, test } from '@playwright/test'
import { awake } from '#tests/support/pages'
import { type SignIn, signInsOf } from '#tests/support/stack'

function demo(role: string): SignIn {
  const found = signInsOf(process.env.TEST_FOLDER ?? '').find((person) => person.role === role)
  if (!found) throw new Error(`The demo newsroom has no ${role}.`)
  return found
}

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function asAdmin(browser: Browser, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(path)
  await signIn(page, demo('admin'))
  await expect(page).toHaveURL(path)
  return page
}

/** Somebody new, invited by an admin and signed in by the link. */
async function newcomer(browser: Browser, admin: Page, name: string, role: string) {
  const email = `${name.toLowerCase().replace(' ', '.')}@newsroom.example`
  const asking = admin.getByRole('button', { name: 'Invite somebody' })
  await awake(asking)
  await asking.click()
  await admin.getByLabel('Name').fill(name)
  await admin.getByLabel('E-mail address').fill(email)
  await admin.getByLabel('Role').selectOption(role)
  await admin.getByRole('button', { name: 'Make the link' }).click()
  const link = await admin.getByLabel('Invite', { exact: true }).inputValue()
  await admin.getByRole('button', { name: 'Done' }).click()
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  const password = 'the ferry leaves at six'
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Join the newsroom' }).click()
  await expect(page).toHaveURL('/newsroom')
  return { page, email, password, link }
}

test('whoever is asked to sign in comes to the page that was wanted', async ({ page }) => {
  await page.goto('/newsroom/account?from=mail')
  await expect(page.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
  await signIn(page, { ...demo('reporter'), password: 'not the one' })
  await expect(page.getByRole('alert').filter({ hasText: 'is wrong' })).toBeVisible()
  await signIn(page, demo('reporter'))
  await expect(page).toHaveURL('/newsroom/account?from=mail')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
  await page.goto('/newsroom/account')
  await expect(page.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
})

test('an invited reporter comes in once by the link, and never sees who looks after people', async ({ browser }) => {
  const admin = await asAdmin(browser, '/newsroom/people')
  const { page, link } = await newcomer(browser, admin, 'Juno Abara', 'reporter')
  await page.goto('/newsroom/people')
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

test('a role counts at once, and so does its end', async ({ browser }) => {
  const admin = await asAdmin(browser, '/newsroom/people')
  const { page } = await newcomer(browser, admin, 'Petra Oyelaran', 'admin')
  await page.goto('/newsroom/people')
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()

  await admin.reload()
  await admin.getByRole('link', { name: 'Petra Oyelaran' }).click()
  await admin.getByLabel('Role', { exact: true }).selectOption('reporter')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('This counts from now on')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()

  await admin.getByRole('button', { name: 'Deactivate' }).click()
  await expect(admin.getByRole('button', { name: 'Reactivate' })).toBeVisible()
  await page.goto('/newsroom/account')
  await expect(page.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
})

test('who reads from right to left has the newsroom mirrored, and names as they are written', async ({ browser }) => {
  const admin = await asAdmin(browser, '/newsroom/people')
  const { page } = await newcomer(browser, admin, 'Sana Mirzai', 'reporter')
  await page.goto('/newsroom/account')
  const languages = page.locator('select[name="language"]')
  const form = page.locator('form').filter({ has: languages })
  await awake(form.getByRole('button'))
  await languages.selectOption('ur')
  await form.getByRole('button').click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')

  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? -1
  expect(await left('nav')).toBeGreaterThan(await left('main'))
  const name = page.getByRole('heading', { level: 1, name: 'Sana Mirzai' }).locator('bdi')
  await expect(name).toHaveCSS('direction', 'ltr')
  await page.goto('/newsroom/articles')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)

  await page.goto('/newsroom/account')
  await languages.selectOption('')
  await form.getByRole('button').click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
})

test('somebody who is not signed in is spoken to in the language of the browser', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'ar' })).newPage()
  await page.goto('/newsroom/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('a new password ends the sessions of every other browser', async ({ browser }) => {
  const admin = await asAdmin(browser, '/newsroom/people')
  const { page, email, password } = await newcomer(browser, admin, 'Nadir Halvorsen', 'editor')
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto('/newsroom/account')
  await signIn(elsewhere, { email, password })
  await expect(elsewhere.getByRole('heading', { name: 'Nadir Halvorsen' })).toBeVisible()

  await page.goto('/newsroom/account')
  await page.getByLabel('Present password').fill(password)
  await page.getByLabel('New password').fill('the ferry leaves at seven')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('every other session has ended')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Nadir Halvorsen' })).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { name: 'Sign in to the newsroom' })).toBeVisible()
})
