/** Common actions on the pages of the newsroom. */
import { expect, type Locator, type Page } from '@playwright/test'
import { reviewPath, writingPath } from '#lib/articles/paths'

export const textOn = (page: Page): Locator => page.getByRole('textbox', { name: 'Headline, standfirst and text' })

/** Opens a piece for writing, and waits until it can be written into. */
export async function openToWrite(page: Page, id: string): Promise<Locator> {
  await page.goto(writingPath(id))
  return readyToWrite(page)
}

export async function readyToWrite(page: Page): Promise<Locator> {
  await expect(textOn(page)).toHaveAttribute('aria-readonly', 'false')
  await saved(page)
  return textOn(page)
}

export const saved = (page: Page) => expect(page.getByText(/^Saved · \d\d:\d\d$/)).toBeVisible()

/** The details beside the text are with the newsroom. */
export const detailsSaved = (page: Page) => expect(page.getByText('Details saved', { exact: true })).toBeVisible()

/** The open piece stands there, as the word at its name says. */
export const stands = (page: Page, state: string) =>
  expect(page.getByText(state, { exact: true }).first()).toBeVisible()

/** A new paragraph at the end of the text. */
export async function addParagraph(page: Page, words: string): Promise<void> {
  // A click, as people do it: keys sent in the same instant as the focus meet the caret where it was before.
  await textOn(page).getByRole('paragraph').last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

/** The line that was just typed rests on this source, chosen by a few letters. */
export async function cite(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+Shift+S')
  const box = page.getByRole('dialog', { name: 'Cite a source' })
  await expect(box.getByRole('combobox', { name: 'Who says so?' })).toBeFocused()
  await page.keyboard.type(letters)
  await expect(box.getByRole('option').first()).toContainText(letters)
  await page.keyboard.press('Enter')
  await expect(box.getByRole('radio', { name: 'Supports' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box).toBeHidden()
}

export async function openReview(page: Page, id: string): Promise<void> {
  await page.goto(reviewPath(id))
  await awake(page.getByRole('region', { name: 'Decision' }))
}

/** Waits until React has taken hold of this: what is pressed before, on a slow machine, is lost. */
export async function awake(place: Locator): Promise<void> {
  const isHeld = () => place.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))
  await expect.poll(isHeld).toBe(true)
}
