import type { Page } from '@playwright/test'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { ask } from '#lib/questions/commands'
import { beginTextChange } from '#lib/workflow/text-change'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview, sayInstead, stateOf, typeInto } from '#tests/support/flow'
import { openReview } from '#tests/support/pages'

/** A piece that Ilse sent back and got again: with two changes and two open questions. */
async function cameBack() {
  const room = await demoRoom()
  const piece = await inReview(room)
  await articles.requestChanges(room.editor, piece.id, 'Who says so?')
  await db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor: room.reporter }))
  await sayInstead(piece.id, 'too shallow', 'too narrow')
  await typeInto(piece.id, 'More is known now.')
  await articles.submit(room.reporter, piece.id)
  for (const text of ['Who counted?', 'When was that?']) await ask(room.editor, piece.id, { text, claimId: null })
  return piece
}

const focused = (page: Page) =>
  page.evaluate(() => ({ tag: document.activeElement?.tagName, text: document.activeElement?.textContent ?? '' }))

test('the keys of the review lead from change to change and question to question, and decide', async ({ as }) => {
  const piece = await cameBack()
  const ilse = await as('ilse')
  await openReview(ilse, piece.id)
  await expect(ilse.getByRole('region', { name: 'What changed' })).toBeVisible()

  // Round through the changes, and back again.
  const seen: string[] = []
  for (let step = 0; step < 4; step += 1) {
    await ilse.keyboard.press('d')
    const { tag, text } = await focused(ilse)
    expect(tag).toMatch(/^(INS|DEL)$/)
    seen.push(text)
  }
  expect(seen[0]).toContain('shallow')
  expect(seen[1]).toContain('narrow')
  expect(seen[2]).toContain('More is known now.')
  expect(seen[3]).toBe(seen[0])
  await ilse.keyboard.press('Shift+D')
  expect((await focused(ilse)).text).toBe(seen[2])

  await ilse.keyboard.press('q')
  const first = (await focused(ilse)).text
  await ilse.keyboard.press('q')
  const second = (await focused(ilse)).text
  expect([first, second].join()).toContain('Who counted?')
  expect([first, second].join()).toContain('When was that?')
  expect(first).not.toBe(second)

  await ilse.keyboard.press('ControlOrMeta+Shift+Enter')
  const dialog = ilse.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Ask the harbour office.')
  // Within the dialog the key decides nothing by itself.
  await ilse.keyboard.press('ControlOrMeta+Enter')
  expect(await stateOf(piece.id)).toBe('in_review')
  await dialog.getByRole('button').last().click()
  await expect.poll(() => stateOf(piece.id)).toBe('changes_requested')
})

test('Mod-Enter presses the filled button: nothing stands in the way, so it approves', async ({ as }) => {
  const room = await demoRoom()
  const piece = await inReview(room)
  const ilse = await as('ilse')
  await openReview(ilse, piece.id)
  await expect(ilse.getByRole('region', { name: 'Decision' }).getByRole('button', { name: 'Approve' })).toBeVisible()
  await ilse.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => stateOf(piece.id)).toBe('approved')
})

test('what changed, the text, and what is said of it stand beside each other, and below each other on a phone', async ({
  as,
}) => {
  const piece = await cameBack()
  const ilse = await as('ilse')
  const left = async (selector: string) => (await ilse.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0 }
  await ilse.setViewportSize({ width: 1280, height: 800 })
  await openReview(ilse, piece.id)
  const [changed, text, beside] = [await left('#changed'), await left('article#text'), await left('main aside')]
  expect(changed.x).toBeLessThan(text.x)
  expect(text.x).toBeLessThan(beside.x)
  expect(Math.abs(changed.y - text.y)).toBeLessThan(40)
  expect(Math.abs(text.y - beside.y)).toBeLessThan(40)

  await ilse.setViewportSize({ width: 375, height: 700 })
  const [first, then, last] = [await left('#changed'), await left('article#text'), await left('main aside')]
  expect(first.y).toBeLessThan(then.y)
  expect(then.y).toBeLessThan(last.y)
  expect(last.width).toBeLessThanOrEqual(375)
  expect(await ilse.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await ilse.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name: 'Suggestions' }).click()
  await expect(ilse.getByRole('heading', { name: 'Suggestions' })).toBeInViewport()
})
