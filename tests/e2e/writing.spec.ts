import type { Locator, Page } from '@playwright/test'
import * as articles from '#lib/articles/commands'
import { writingPath } from '#lib/articles/paths'
import { db } from '#lib/db'
import { workflowArticle } from '#lib/workflow/article'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { approved, inReview, published, report, stateOf, typeInto } from '#tests/support/flow'
import {
  addParagraph,
  awake,
  cite,
  detailsSaved,
  openReview,
  openToWrite,
  readyToWrite,
  saved,
  stands,
  textOn,
} from '#tests/support/pages'

test('words typed without a connection are kept on the device, and stand once when it is back', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.context().setOffline(true)
  await expect(rahel.getByText('Not connected. Kept on this device.').first()).toBeVisible()
  await addParagraph(rahel, 'Written on the ferry.')
  await expect(textOn(rahel)).toContainText('Written on the ferry.')
  await expect(rahel.getByText('Write on: every word is kept on this device')).toBeVisible()
  const asked = rahel.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss()
    return dialog.message()
  })
  await rahel.getByRole('link', { name: 'Articles', exact: true }).click()
  expect(await asked).toContain('is not in the newsroom yet')
  await expect(rahel).toHaveURL(writingPath(article.id))
  expect((await db.draft.findUniqueOrThrow({ where: { articleId: article.id } })).text).not.toContain('ferry')

  await rahel.context().setOffline(false)
  await saved(rahel)
  await expect(rahel.getByRole('status').getByText('Connected again. Every word is saved.')).toBeAttached()
  await rahel.reload()
  await readyToWrite(rahel)
  await expect(textOn(rahel).getByText('Written on the ferry.')).toHaveCount(1)
  await articles.submit((await demoRoom()).reporter, article.id)
  const { text } = await db.revision.findFirstOrThrow({ where: { articleId: article.id } })
  expect(text.split('Written on the ferry.')).toHaveLength(2)
})

test('a page that was shut without a connection still has the words when it is opened again', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.context().setOffline(true)
  await addParagraph(rahel, 'Written in the tunnel.')
  await expect(rahel.getByText('Not connected. Kept on this device.').first()).toBeVisible()
  const context = rahel.context()
  await rahel.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await openToWrite(again, article.id)
  await expect(textOn(again).getByText('Written in the tunnel.')).toHaveCount(1)
})

test('an edit after the approval voids it, and the page says so before', async ({ as }) => {
  const article = await approved(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await expect(rahel.getByText('voids the approval')).toBeVisible()
  await addParagraph(rahel, 'One more thing.')
  await saved(rahel)
  await expect(rahel.getByRole('button', { name: 'Submit for review' })).toBeVisible()
  await expect(rahel.getByText('voids the approval')).toBeHidden()
  expect(await stateOf(article.id)).toBe('draft')
})

test('two tabs of one person, and a colleague, write the same text', async ({ as }) => {
  const article = await report(await demoRoom())
  const [here, ilse] = [await as('rahel'), await as('ilse')]
  const there = await here.context().newPage()
  for (const page of [here, there, ilse]) await openToWrite(page, article.id)
  await addParagraph(here, 'From the first tab.')
  await expect(textOn(there)).toContainText('From the first tab.')
  await addParagraph(there, 'From the second tab.')
  await expect(textOn(ilse)).toContainText('From the second tab.')
  await addParagraph(ilse, 'From the editor.')
  const lines = ['From the first tab.', 'From the second tab.', 'From the editor.']
  for (const page of [here, there, ilse]) {
    // Where somebody's caret stands, their name stands in the line.
    for (const line of lines)
      await expect.poll(async () => (await textOn(page).textContent())?.split(line).length, line).toBe(2)
    await saved(page)
  }
  await expect(here.getByRole('list', { name: 'Here now' })).toContainText('Ilse Lindqvar')
})

test('a piece is begun, written, cited and submitted with the keyboard alone', async ({ as }) => {
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/articles/new')
  await awake(rahel.getByRole('button', { name: 'Start writing' }))
  await rahel.getByRole('combobox', { name: 'Profile' }).focus()
  await rahel.keyboard.press('Tab')
  await rahel.keyboard.type('World')
  await rahel.keyboard.press('Tab')
  await rahel.keyboard.press('Tab')
  await expect(rahel.getByRole('button', { name: 'Start writing' })).toBeFocused()
  await rahel.keyboard.press('Enter')
  await readyToWrite(rahel)
  await textOn(rahel).focus()
  await rahel.keyboard.type('Ferry runs again')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.type('After nine days, at half its speed.')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.type('The pilots came back at six.')
  await cite(rahel, 'Union of Harbour')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.type('## What comes next')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.type('Nobody **knows** yet.')
  await expect(textOn(rahel).getByRole('heading', { name: 'What comes next', level: 2 })).toBeVisible()
  await expect(textOn(rahel).getByRole('strong')).toHaveText('knows')
  await expect(rahel.getByRole('heading', { level: 1, name: 'Ferry runs again' }).first()).toBeVisible()
  await saved(rahel)
  const submit = rahel.getByRole('button', { name: 'Submit for review' })
  await submit.focus()
  await rahel.keyboard.press('Enter')
  // It has no main tag, and the first thing that the dialog offers is to go there.
  await expect(rahel.getByRole('button', { name: 'It has no main tag.' }).first()).toBeFocused()
  await rahel.keyboard.press('Enter')
  await expect(rahel.getByRole('combobox', { name: 'Tags' })).toBeFocused()
  await rahel.keyboard.type('Ports and shipping')
  await expect(rahel.getByRole('option', { name: 'Ports and shipping' }).first()).toBeVisible()
  await rahel.keyboard.press('Enter')
  await submit.focus()
  await rahel.keyboard.press('Enter')
  await stands(rahel, 'In review')
  const id = new URL(rahel.url()).pathname.split('/').at(-1) ?? ''
  expect(await stateOf(id)).toBe('in_review')
})

test('a key counts where the caret is, however fast it comes after the one that moved it', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'Before and after.')
  // The caret moves and Enter comes in one breath, before the browser tells anybody of the move.
  await textOn(rahel)
    .getByText('Before and after.')
    .evaluate((line) => {
      document.getSelection()?.collapse(line.firstChild, 'Before'.length)
      line.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }))
    })
  await expect(textOn(rahel).getByRole('paragraph').last()).toHaveText('and after.')
})

test('arrows lead from line to line at the top, and nothing typed there is lost', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  const headline = text.getByRole('heading', { level: 1 })
  const standfirst = text.getByRole('paragraph').first()
  await headline.click()
  await rahel.keyboard.press('End')
  await rahel.keyboard.press('ArrowRight')
  await rahel.keyboard.type('Right ')
  await expect(standfirst).toContainText('Right ')
  await headline.click()
  await rahel.keyboard.press('ArrowDown')
  await rahel.keyboard.type('down')
  await expect(standfirst).toContainText('down')
  await standfirst.click()
  await rahel.keyboard.press('ArrowUp')
  await rahel.keyboard.type('up')
  await expect(headline).toContainText('up')
})

test('who submits with something open sees what, can go there, and may submit all the same', async ({ as }) => {
  const article = await report(await demoRoom())
  await db.articleTag.deleteMany({ where: { articleId: article.id } })
  await db.articleAuthor.deleteMany({ where: { articleId: article.id } })
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await expect(rahel.getByRole('button', { name: '2 blockers', exact: true })).toBeVisible()
  const submit = rahel.getByRole('button', { name: 'Submit for review' })
  await submit.click()
  const asked = rahel.getByRole('dialog', { name: 'Still open: 2 blockers' })
  await asked.getByRole('button', { name: 'It has no main tag.' }).click()
  await expect(asked).toBeHidden()
  await expect(rahel.getByRole('tabpanel', { name: 'Details' })).toBeVisible()
  expect(await stateOf(article.id)).toBe('draft')

  await rahel.getByRole('combobox', { name: 'Tags' }).fill('Ports and shipping')
  await rahel.getByRole('option', { name: 'Ports and shipping' }).first().click()
  await detailsSaved(rahel)
  await submit.click()
  const left = rahel.getByRole('dialog', { name: 'Still open: 1 blocker' })
  await expect(left.getByRole('listitem')).toHaveText(['It has no author: only a brief goes out unsigned.'])
  await left.getByRole('button', { name: 'Submit it as it is' }).click()
  await stands(rahel, 'In review')
  expect(await stateOf(article.id)).toBe('in_review')
})

test('the draft and the review lead to each other, and what was written since is taken in with one click', async ({
  as,
}) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('link', { name: 'History' }).click()
  await expect(rahel.getByRole('heading', { name: 'History' })).toBeInViewport()
  await rahel.getByRole('link', { name: 'Open the draft' }).click()
  await readyToWrite(rahel)
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await stands(rahel, 'In review')
  await expect(rahel.getByRole('button', { name: 'Take in the newest text' })).toBeHidden()
  await addParagraph(rahel, 'Nine days have passed.')
  await expect(rahel.getByText('What was written since')).toBeVisible()
  await expect(rahel.getByRole('button', { name: 'Take in the newest text' })).toBeVisible()

  await rahel.getByRole('link', { name: 'Review', exact: true }).click()
  await expect(rahel.getByRole('article')).not.toContainText('Nine days have passed.')
  await rahel.getByRole('button', { name: 'Take in the newest text' }).click()
  await expect(rahel.getByRole('article')).toContainText('Nine days have passed.')
  await expect(rahel.getByRole('button', { name: 'Take in the newest text' })).toBeHidden()
})

test('the box for a further source leaves out those that are there, and asks what a new one is', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Claims' }).click()
  await rahel.getByRole('button', { name: 'Add a source to claim 1' }).click()
  const box = rahel.getByRole('dialog', { name: 'A further source for this claim' })
  const who = box.getByRole('combobox', { name: 'Who says so?' })
  await who.fill('Northline Shipping Gazette')
  await expect(box.getByText('Under this claim already: Northline Shipping Gazette')).toBeVisible()
  await expect(box.getByRole('option', { name: 'Northline Shipping Gazette' })).toHaveCount(0)

  const name = `Ebba Strand ${article.id.slice(-6)}`
  await who.fill(name)
  await box.getByRole('option', { name: `New source “${name}”` }).click()
  await expect(box.getByRole('radio', { name: 'Person' })).toBeFocused()
  await rahel.keyboard.press('Enter')
  await expect(box.getByRole('alert')).toHaveText('Say what kind of source it is.')
  await rahel.keyboard.press('p')
  await rahel.keyboard.press('Enter')
  await expect(box).toBeHidden()
  await expect(rahel.getByRole('link', { name })).toBeVisible()
  expect(await db.source.findFirst({ where: { name }, select: { kind: true } })).toEqual({ kind: 'person' })
})

test('a published piece says that it is saved each time it is opened, and a new version can be started', async ({
  as,
}) => {
  const article = await published(await demoRoom())
  const rahel = await as('rahel')
  await rahel.goto(writingPath(article.id))
  for (let time = 0; time < 3; time += 1) {
    await saved(rahel)
    await expect(textOn(rahel)).toHaveAttribute('aria-readonly', 'true')
    await rahel.reload()
  }
  await awake(rahel.getByRole('button', { name: 'Start a new version' }))
  await rahel.getByRole('button', { name: 'Start a new version' }).click()
  await readyToWrite(rahel)
  expect(await stateOf(article.id)).toBe('draft')
})

test('words typed before the piece was published, and never sent, are kept and not called saved', async ({ as }) => {
  const article = await approved(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.context().setOffline(true)
  await addParagraph(rahel, 'Written on the train.')
  await articles.publish((await demoRoom()).editor, article.id, article.revisionId)
  await rahel.context().setOffline(false)
  for (const _ of ['at once', 'after a reload']) {
    await expect(rahel.getByText('Not saved. Kept on this device.').first()).toBeVisible()
    await expect(textOn(rahel)).toContainText('Written on the train.')
    await rahel.reload()
  }
})

test('at the foot of the window the whole citing box stands above the words', async ({ as }) => {
  const article = await report(await demoRoom())
  for (let line = 1; line <= 24; line += 1) await typeInto(article.id, `Ship ${line} waits outside the harbour.`)
  const rahel = await as('rahel')
  await rahel.setViewportSize({ width: 1280, height: 800 })
  await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'The pilots came back at six.')
  await rahel.keyboard.press('Shift+Home')
  const box = rahel.getByRole('dialog', { name: 'Cite a source' })
  for (const below of [60, 120, 160, 260, 330]) {
    const line = textOn(rahel).getByRole('paragraph').last()
    await line.evaluate((words, room) => {
      window.scrollBy(0, words.getBoundingClientRect().bottom + room - window.innerHeight)
    }, below)
    await rahel.keyboard.press('Control+Shift+S')
    await box.getByRole('combobox', { name: 'Who says so?' }).fill(`Ebba Strand ${article.id.slice(-6)}`)
    await box.getByRole('option', { name: 'New source' }).click()
    for (const name of ['Person', 'Supports', 'On the record'])
      await expect(box.getByRole('radio', { name })).toBeInViewport({ ratio: 1 })
    for (const name of ['Another source', 'Cite'])
      await expect(box.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    await rahel.keyboard.press('Escape')
    await expect(box).toBeHidden()
  }
})

test('however long the headline, the tools can be reached below the bar', async ({ as }) => {
  const article = await report(await demoRoom())
  for (let line = 1; line <= 24; line += 1) await typeInto(article.id, `Ship ${line} waits outside the harbour.`)
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await textOn(rahel).getByText(article.headline).click()
  await rahel.keyboard.press('End')
  await rahel.keyboard.type(' after nine days in which nobody knew whether the pilots would ever come back to it')
  await saved(rahel)
  await rahel.context().setOffline(true)
  await expect(rahel.getByText('Not connected. Kept on this device.').first()).toBeVisible()
  await addParagraph(rahel, 'The pilots came back at six.')
  const bold = rahel.getByRole('button', { name: 'Bold' })
  for (const width of [1024, 1280]) {
    await rahel.setViewportSize({ width, height: 800 })
    const above = await rahel.getByRole('link', { name: 'Review', exact: true }).locator('xpath=..').boundingBox()
    expect(above?.height).toBeLessThan(48)
    expect((above?.x ?? width) + (above?.width ?? width)).toBeLessThanOrEqual(width)
    await bold.click({ trial: true })
  }
})

test('every hour of the newsroom is that of the place where it is, whatever the device says', async ({
  browser,
  as,
}) => {
  const article = await report(await demoRoom())
  const state = await (await as('rahel')).context().storageState()
  const abroad = await browser.newContext({ storageState: state, timezoneId: 'Asia/Kabul' })
  const page = await abroad.newPage()
  await openToWrite(page, article.id)
  const shown = (await page.getByText(/^Saved · \d\d:\d\d$/).textContent())?.slice(-5)
  const minutes = (at: Date) => at.toISOString().slice(11, 16)
  expect([minutes(new Date()), minutes(new Date(Date.now() - 60_000))]).toContain(shown)
  await abroad.close()
})

test('after an undo one writes on where one was', async ({ as }) => {
  const article = await report(await demoRoom())
  for (const words of ['one two three', 'four five']) await typeInto(article.id, words)
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  const press = (key: string) => rahel.keyboard.press(key)
  const [first, second] = [-2, -1].map((at) => textOn(rahel).getByRole('paragraph').nth(at)) as [Locator, Locator]

  // Over two paragraphs
  await second.click()
  await press('End')
  await press('Shift+ArrowUp')
  await press('Shift+Home')
  await press('Delete')
  await expect(second).toHaveText('')
  await press('Control+z')
  await expect(first).toHaveText('one two three')
  await press('ArrowRight')
  await rahel.keyboard.type('X')
  await expect(second).toHaveText('four fiveX')

  // Within one, with what a colleague writes in between
  await first.click()
  await press('End')
  await press('Control+Backspace')
  await expect(first).toHaveText('one two')
  await saved(rahel)
  const ilse = await as('ilse')
  await openToWrite(ilse, article.id)
  await textOn(ilse).getByRole('paragraph').nth(-2).click()
  await ilse.keyboard.press('Home')
  await ilse.keyboard.type('zero ')
  // Her name stands where her caret is, among the words.
  await ilse.keyboard.press('Control+Home')
  await expect(first).toHaveText('zero one two')
  await press('Control+z')
  await expect(first).toHaveText('zero one two three')
  await rahel.keyboard.type('Y')
  await expect(first).toHaveText('zero one two threeY')
})

test('a fact-checker comments on words, a colleague hears of it at once, answers, and the comment follows the words', async ({
  as,
}) => {
  const article = await inReview(await demoRoom())
  const [rahel, osric] = [await as('rahel'), await as('osric')]
  await openToWrite(rahel, article.id)
  await osric.goto(writingPath(article.id))
  await expect(textOn(osric)).toHaveAttribute('aria-readonly', 'true')
  const commented = (page: Page) => textOn(page).locator('[role="mark"]')
  const threadOn = (page: Page) => page.getByRole('article', { name: 'Comments on “Monday”' })

  // He may not write here, and selects a word as one does on any page.
  await osric.getByRole('tab', { name: 'Comments' }).click()
  await expect(osric.getByRole('tabpanel', { name: 'Comments' }).getByText('Ctrl+Alt+M')).toBeVisible()
  await osric.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector('[role="textbox"]') as Node, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.textContent?.indexOf('Monday') ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'Monday'.length)
    }
  })
  await osric.keyboard.press('Control+Alt+M')
  const box = osric.getByRole('dialog', { name: 'New comment' })
  await expect(box.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await osric.keyboard.type('Which Monday, @Rah')
  await expect(box.getByRole('option', { name: 'Rahel Okonedo' })).toBeVisible()
  await osric.keyboard.press('Enter')
  await osric.keyboard.type('please?')
  await osric.keyboard.press('Control+Enter')
  await expect(box).toBeHidden()

  await expect(commented(rahel)).toHaveText('Monday')
  await expect(commented(rahel)).toHaveAttribute('aria-description', /^Comment by Osric Quill: Which Monday/)
  await textOn(rahel).focus()
  await rahel.keyboard.press('Control+Alt+N')
  await rahel.keyboard.press('Control+Alt+M')
  await expect(threadOn(rahel)).toBeFocused()
  await expect(threadOn(rahel)).toContainText('Which Monday, @Rahel Okonedo please?')
  await threadOn(rahel).getByRole('button', { name: 'Reply' }).click()
  await rahel.keyboard.type('The first of the month.')
  await rahel.keyboard.press('Control+Enter')
  await expect(threadOn(osric)).toContainText('The first of the month.')

  // Cut and pasted, the words keep their comment; a copy of them has none.
  await textOn(rahel).getByText('Monday').last().click()
  await rahel.keyboard.press('Home')
  await rahel.keyboard.press('Shift+End')
  await rahel.keyboard.press('Control+X')
  await expect(commented(rahel)).toHaveCount(0)
  await expect(threadOn(rahel)).toContainText('no longer in the text')
  for (let times = 0; times < 2; times += 1) {
    await rahel.keyboard.press('Control+V')
    await rahel.keyboard.press('Enter')
  }
  await expect(textOn(rahel).getByText('on Monday')).toHaveCount(2)
  await expect(commented(rahel)).toHaveText(['Monday'])
  await saved(rahel)

  await threadOn(osric).getByRole('button', { name: 'Resolve' }).click()
  await expect(commented(rahel)).toHaveCount(0)
  expect((await workflowArticle(db, article.id)).contributorIds).not.toContain((await demoRoom()).checker.personId)
  await osric.goto('/newsroom/comments?view=mine')
  // Other pieces have a Monday, too.
  const listed = threadOn(osric).filter({ hasText: article.headline })
  await expect(listed).toContainText('Resolved by Osric Quill')
  await listed.getByRole('link', { name: 'Monday' }).first().click()
  await expect(osric).toHaveURL(new RegExp(article.id))
  await expect(threadOn(osric)).toBeVisible()
})

test('a comment on the whole piece is begun by a key, reaches a colleague at once, and leads to the piece from the list', async ({
  as,
}) => {
  const article = await inReview(await demoRoom())
  const [rahel, osric] = [await as('rahel'), await as('osric')]
  await openToWrite(rahel, article.id)
  await osric.goto(writingPath(article.id))
  await osric.getByRole('tab', { name: 'Comments' }).click()
  await expect(osric.getByRole('button', { name: 'Comment on the whole piece' })).toBeVisible()
  await textOn(rahel).focus()
  await rahel.keyboard.press('Control+Alt+Shift+M')
  await expect(rahel.getByRole('textbox', { name: 'Comment on the whole piece' })).toBeFocused()
  await rahel.keyboard.type('This is two pieces.')
  await rahel.keyboard.press('Control+Enter')
  await expect(rahel.getByRole('button', { name: 'Comment on the whole piece' })).toBeFocused()
  const threadOn = (page: Page) =>
    page.getByRole('article', { name: 'Comments on the whole piece: This is two pieces.' })
  await expect(threadOn(osric)).toBeVisible()
  await expect(threadOn(osric)).not.toContainText('no longer in the text')
  await threadOn(osric).getByRole('button', { name: 'Reply: This is two pieces.' }).click()
  await osric.keyboard.type('One is about the harbour.')
  await osric.keyboard.press('Control+Enter')
  await expect(threadOn(rahel)).toContainText('One is about the harbour.')
  await threadOn(rahel).focus()
  await rahel.keyboard.press('Escape')
  await expect(textOn(rahel)).toBeFocused()
  await osric.goto('/newsroom/comments?view=mine')
  const listed = threadOn(osric).filter({ hasText: article.headline })
  await listed.getByRole('link', { name: 'The whole piece' }).click()
  await expect(osric).toHaveURL(new RegExp(article.id))
  await expect(threadOn(osric)).toBeFocused()
})

test('whoever decides comments on words of the review page', async ({ as }) => {
  const article = await inReview(await demoRoom())
  const ilse = await as('ilse')
  await openReview(ilse, article.id)
  const part = ilse.locator('#comments')
  await awake(part.getByRole('button', { name: 'Comment on the selection' }))
  await ilse
    .getByText('The harbour closed on Monday')
    .first()
    .dblclick({ position: { x: 8, y: 8 } })
  await part.getByRole('button', { name: 'Comment on the selection' }).click()
  await ilse.keyboard.type('Which harbour?')
  await ilse.keyboard.press('Control+Enter')
  await expect(part.getByRole('article')).toContainText('Which harbour?')
  await expect(part).not.toContainText('no longer in the text')
})
