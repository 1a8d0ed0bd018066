import * as articles from '#lib/articles/commands'
import { ask } from '#lib/questions/commands'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview, report, stateOf } from '#tests/support/flow'
import { readyToWrite } from '#tests/support/pages'

const withinTwoSeconds = { timeout: 2_000 }

test('a colleague’s move appears on the board within two seconds, without a reload', async ({ as }) => {
  const piece = await report(await demoRoom())
  const mirela = await as('mirela')
  await mirela.goto('/newsroom/board')
  const column = (name: string) => mirela.getByRole('region', { name, exact: true })
  const card = (name: string) => column(name).getByRole('link', { name: piece.headline })
  await expect(card('Draft')).toBeVisible()
  // The socket of the page is open once it says how many notifications are unread.
  await mirela.waitForLoadState('networkidle')
  await articles.submit(await actor('mirela'), piece.id)
  await expect(card('In review')).toBeVisible(withinTwoSeconds)
  await expect(card('Draft')).toHaveCount(0)
})

test('a card says what stands in the way of a piece, and hears when that changes', async ({ as }) => {
  const piece = await inReview(await demoRoom())
  const mirela = await as('mirela')
  await mirela.goto('/newsroom/board')
  const card = mirela.getByRole('listitem').filter({ has: mirela.getByRole('link', { name: piece.headline }) })
  await expect(card).toContainText('Nothing stands in the way', { timeout: 10_000 })
  await ask(await actor('osric'), piece.id, { text: 'Who counted?', claimId: null })
  await expect(card).toContainText('1 blocker', { timeout: 5_000 })
  await expect(card).toContainText('Who counted?')
})

test('an editor sends a piece back from the board by keyboard, with the comment that it asks for', async ({ as }) => {
  const piece = await inReview(await demoRoom())
  const ilse = await as('ilse')
  await ilse.goto('/newsroom/board')
  const inColumn = (name: string) =>
    ilse.getByRole('region', { name, exact: true }).getByRole('link', { name: piece.headline })
  await inColumn('In review').focus()
  await ilse.keyboard.press('m')
  const scheduled = ilse.getByRole('menuitem', { name: /^Scheduled/ })
  await expect(scheduled).toContainText('No single step leads from “In review” to “Scheduled”.')
  await ilse.getByRole('menuitem', { name: /^Changes requested/ }).press('Enter')
  const dialog = ilse.getByRole('dialog', { name: 'Request changes' })
  await dialog.getByLabel('What should change?').fill('Who says so?')
  await dialog.getByRole('button', { name: 'Request changes' }).click()
  await expect(inColumn('Changes requested')).toBeFocused()
  expect(await stateOf(piece.id)).toBe('changes_requested')
})

test('a piece that is dropped where it would be approved opens its review, and stays as it is', async ({ as }) => {
  const piece = await inReview(await demoRoom())
  const ilse = await as('ilse')
  await ilse.goto('/newsroom/board')
  const card = ilse.getByRole('listitem').filter({ has: ilse.getByRole('link', { name: piece.headline }) })
  // Its heading: the middle of a long column would have to be scrolled to while the mouse is down.
  await card.dragTo(ilse.getByRole('region', { name: 'Approved', exact: true }).getByRole('heading'))
  await expect(ilse).toHaveURL(`/newsroom/articles/${piece.id}/review`)
  expect(await stateOf(piece.id)).toBe('in_review')
})

test('the calendar shows an embargo that a colleague sets, in the newsroom’s hours and in one’s own', async ({
  browser,
  as,
}) => {
  const piece = await report(await demoRoom())
  const mirela = await as('mirela')
  const context = await browser.newContext({
    timezoneId: 'Asia/Kathmandu',
    storageState: await mirela.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto('/newsroom/calendar?view=day&day=2031-06-02')
  await page.waitForLoadState('networkidle')
  await articles.setEmbargo(await actor('mirela'), piece.id, '2031-06-02T08:00:00Z')
  const entry = page.getByRole('listitem').filter({ hasText: piece.headline })
  await expect(entry).toContainText('08:00', withinTwoSeconds)
  await expect(entry).toContainText('yours 13:45')
  await page.getByRole('link', { name: 'Month', exact: true }).click()
  await expect(page.getByRole('table').getByRole('link', { name: piece.headline })).toBeVisible()
  await context.close()
})

test('an idea becomes a draft on one press, and its view is kept under a name', async ({ as }) => {
  const title = `Who pays for the pier ${Date.now()}`
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/planning/new')
  await rahel.getByLabel('Working title').fill(title)
  await rahel.getByLabel('Notes').fill('Ask the harbour office.')
  await rahel.getByRole('button', { name: 'Plan it' }).click()
  await expect(rahel.getByRole('link', { name: title })).toBeVisible()

  await rahel.goto('/newsroom/board?profile=news')
  await rahel.getByRole('button', { name: 'Save this view' }).click()
  const dialog = rahel.getByRole('dialog', { name: 'Save this view' })
  await dialog.getByLabel('Name', { exact: true }).fill(title)
  await dialog.getByRole('button', { name: 'Keep' }).click()
  const views = rahel.getByRole('navigation', { name: 'Saved views' })
  await expect(views.getByRole('link', { name: title })).toHaveAttribute('href', '/newsroom/board?profile=news')

  await rahel.getByRole('button', { name: `Begin the draft: ${title}` }).click()
  await expect(rahel).toHaveURL(/\/newsroom\/articles\/[0-9a-f-]{36}$/)
  await expect(await readyToWrite(rahel)).toContainText(title)
})
