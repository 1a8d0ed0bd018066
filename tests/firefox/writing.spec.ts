import type { Page } from 'puppeteer-core'
import { writingPath } from '#lib/articles/paths'
import { db } from '#lib/db'
import { articlePath } from '#lib/site/addresses'
import { demoRoom } from '#tests/support/demo-room'
import { expect, test } from '#tests/support/firefox'
import { addressOf, goesOut, report } from '#tests/support/flow'

const text = '[role="textbox"][aria-multiline]'
const textOf = (page: Page) => page.$eval(text, (element) => element.textContent ?? '')
const says = (page: Page, words: string) => expect.poll(() => textOf(page), { timeout: 20_000 }).toContain(words)

/** Opens a piece for writing, and waits until it can be written into. */
async function openToWrite(page: Page, baseURL: string | undefined, id: string): Promise<void> {
  await page.goto(baseURL + writingPath(id))
  await page.waitForSelector(`${text}[aria-readonly="false"]`)
  await saved(page)
}

const saved = (page: Page) => page.waitForFunction(() => /Saved · \d\d:\d\d/.test(document.body.textContent ?? ''))

async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.toReversed()) await page.keyboard.up(key)
}

/** A new paragraph at the end of the text. */
async function addParagraph(page: Page, words: string): Promise<void> {
  // Firefox lets windows behind others rest.
  await page.bringToFront()
  await page.click(`${text} > p:last-of-type`)
  await press(page, 'Control', 'End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

test('two people write one text, with marks and undo, and every word is saved once', async ({ as, baseURL }) => {
  const { id } = await report(await demoRoom())
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]
  for (const page of [rahel, ilse]) await openToWrite(page, baseURL, id)
  await addParagraph(rahel, 'The pilots came back **at six**, ')
  await press(rahel, 'Control', 'i')
  await rahel.keyboard.type('all of them.')
  await says(ilse, 'The pilots came back at six, all of them.')
  expect(await ilse.$eval(`${text} strong`, (element) => element.textContent)).toBe('at six')
  expect(await ilse.$eval(`${text} em`, (element) => element.textContent)).toBe('all of them.')

  await addParagraph(ilse, 'Nobody said why.')
  await says(rahel, 'Nobody said why.')
  await ilse.bringToFront()
  await press(ilse, 'Control', 'z')
  await expect.poll(() => textOf(rahel)).not.toContain('Nobody said why.')
  await press(ilse, 'Control', 'y')
  await says(rahel, 'Nobody said why.')
  for (const page of [rahel, ilse]) await saved(page)
  // What lists show follows what is saved after a moment.
  const times = async (words: string) =>
    (await db.draft.findUniqueOrThrow({ where: { articleId: id } })).text.split(words).length - 1
  for (const words of ['Nobody said why.', 'at six, all of them.']) await expect.poll(() => times(words)).toBe(1)
})

test('what is copied from a page is pasted clean', async ({ as, baseURL }) => {
  const { id } = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, baseURL, id)
  const other = await rahel.browserContext().newPage()
  await other.setContent(`<div id="a"><h2 style="color: red">The second day</h2><p style="font: 13px serif">It <b>rained</b> at
    <a href="https://harbour.example/">the harbour</a>.</p><ul><li>One<ul><li>Within</li></ul></li></ul></div>`)
  await other.bringToFront()
  await other.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#a') as Node))
  await press(other, 'Control', 'c')
  await rahel.bringToFront()
  await addParagraph(rahel, 'Before.')
  await rahel.keyboard.press('Enter')
  await press(rahel, 'Control', 'v')
  await says(rahel, 'It rained at the harbour.')
  const found = await rahel.$eval(text, (element) => ({
    subheads: [...element.querySelectorAll('h2')].map((each) => each.textContent),
    strong: element.querySelector('strong')?.textContent,
    link: element.querySelector('a')?.getAttribute('href'),
    nested: element.querySelector('li li')?.textContent,
    styled: element.querySelectorAll('[style*="red"], [style*="13px"]').length,
  }))
  expect(found).toEqual({
    subheads: ['The second day'],
    strong: 'rained',
    link: 'https://harbour.example/',
    nested: 'Within',
    styled: 0,
  })
})

test('a claim is cited and commented on with the keyboard, and readers find its source', async ({
  as,
  reader,
  baseURL,
}) => {
  const room = await demoRoom()
  const { id } = await report(room)
  const rahel = await as('rahel')
  await openToWrite(rahel, baseURL, id)
  await addParagraph(rahel, 'Forty ships wait outside.')
  await press(rahel, 'Shift', 'Home')
  await press(rahel, 'Control', 'Shift', 's')
  await rahel.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox')
  await rahel.keyboard.type('Northline')
  await rahel.waitForFunction(() =>
    [...document.querySelectorAll('[role="option"]')][0]?.textContent?.includes('Northline'),
  )
  await rahel.keyboard.press('Enter')
  await rahel.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio')
  await rahel.keyboard.press('Enter')
  await rahel.waitForFunction(
    (selector) => document.querySelectorAll(`${selector} [data-claim]`).length === 2,
    {},
    text,
  )

  await press(rahel, 'Shift', 'Home')
  await press(rahel, 'Control', 'Alt', 'm')
  await rahel.waitForFunction(() => document.activeElement?.localName === 'textarea')
  await rahel.keyboard.type('Who counted them?')
  await press(rahel, 'Control', 'Enter')
  await rahel.waitForFunction((selector) => document.querySelector(`${selector} [role="mark"]`), {}, text)
  await expect.poll(() => db.commentThread.count({ where: { articleId: id } })).toBe(1)
  await saved(rahel)

  await goesOut(room, id)
  const { slug, language } = await addressOf(id)
  await reader.goto(baseURL + articlePath({ slug, language }))
  await reader.waitForSelector('article')
  const page = await reader.$eval('body', (body) => body.textContent)
  expect(page).toContain('Forty ships wait outside.')
  expect(page).toContain('Northline Shipping Gazette')
  expect(page).not.toContain('Who counted them?')
})
