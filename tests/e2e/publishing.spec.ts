import type { Page } from '@playwright/test'
import { db } from '#lib/db'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, approved } from '#tests/support/flow'
import { addParagraph, cite, detailsSaved, openReview, readyToWrite, saved, stands } from '#tests/support/pages'
import { blocksOn, momentOfClick, quickest, seenAfter } from '#tests/support/reading'

const headline = `Tankers wait again outside Sallow, ship ${Date.now() % 1_000_000} among them`
const pasted = `${headline}
date 2026-11-20

Thirty-one tankers lay at anchor outside Sallow on Friday, as reported by Northline Shipping Gazette. It was the third time this year that the strait was closed to them.

What the pilots say

The channel has lost two metres since spring. According to the Sallow Harbour Watch, no dredger has worked there since May.

The harbour office did not answer questions.`

async function bringIn(page: Page): Promise<string> {
  await page.goto('/newsroom/import')
  await page.getByRole('textbox', { name: 'Text' }).fill(pasted)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'What was recognised' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline)
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2026-11-20')
  await expect(page.getByRole('heading', { name: 'What the pilots say' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: '“as reported by Northline Shipping Gazette”' })).toBeChecked()
  await expect(page.getByText('Outlet · known')).toBeVisible()
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('No dredger has worked in the strait since May.')
  await page.getByLabel('Desk').selectOption('World')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page).toHaveURL(/\/newsroom\/articles\/[0-9a-f-]{36}$/)
  await readyToWrite(page)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function tagWith(page: Page, letters: string): Promise<void> {
  await page.getByRole('tab', { name: 'Details' }).click()
  await page.getByRole('combobox', { name: 'Tags' }).fill(letters)
  await page.getByRole('option', { name: letters }).first().click()
  await detailsSaved(page)
}

/** Gives the moment of the click that publishes. */
async function publish(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Publish' }).click()
  const sure = page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' })
  const [clicked] = await Promise.all([momentOfClick(sure), sure.click()])
  return clicked
}

test('a reader sees a piece within a second of the click on Publish', async ({ as, baseURL }) => {
  const ilse = await as('ilse')
  const seen = async () => {
    const article = await approved(await demoRoom())
    await openReview(ilse, article.id)
    const path = articlePath(await addressOf(article.id))
    const clicked = await publish(ilse)
    return seenAfter(clicked, new URL(path, baseURL), article.headline)
  }
  expect(await quickest(1000, seen)).toBeLessThan(1000)
})

test('a pasted text becomes what the editor approved and what the reader gets', async ({ as, reader, baseURL }) => {
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]

  const id = await bringIn(rahel)
  await addParagraph(rahel, 'Pilots ask for two dredgers.')
  await cite(rahel, 'Hanne')
  await saved(rahel)
  await tagWith(rahel, 'Ports and shipping')
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await stands(rahel, 'In review')

  await openReview(ilse, id)
  await expect(ilse.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(ilse.getByText('Nothing stands in the way.').first()).toBeVisible()
  await ilse.getByRole('button', { name: 'Request changes' }).click()
  const asked = ilse.getByRole('dialog', { name: 'Request changes' })
  await asked.getByRole('textbox', { name: 'What should change?' }).fill('Say how deep the channel is now.')
  await asked.getByRole('button', { name: 'Request changes' }).click()
  await expect(asked).toBeHidden()

  await openReview(rahel, id)
  await expect(rahel.getByText('Say how deep the channel is now.')).toBeVisible()
  await rahel.getByRole('link', { name: 'Open the draft' }).click()
  await readyToWrite(rahel)
  await addParagraph(rahel, 'It is nine metres deep.')
  await saved(rahel)
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await stands(rahel, 'In review')

  await openReview(ilse, id)
  await expect(ilse.locator('#text').getByText('It is nine metres deep.', { exact: true })).toBeVisible()
  await ilse.getByRole('button', { name: 'Approve' }).click()
  await expect(ilse.getByRole('button', { name: 'Publish' })).toBeVisible()
  const draft = await db.draft.findUniqueOrThrow({
    where: { articleId: id },
    select: { state: true, revision: true, article: { select: { slug: true, language: true } } },
  })
  const { revision, article } = draft
  expect(draft.state).toBe('approved')
  const path = articlePath(article)
  expect((await reader.goto('/'))?.status()).toBe(200)
  expect((await reader.goto(path))?.status()).toBe(404)

  const clicked = await publish(ilse)
  const front = await seenAfter(clicked, new URL('/', baseURL), headline)
  const ownPage = await seenAfter(clicked, new URL(path, baseURL), headline)
  console.log(`From the click on Publish: the front page has it after ${front} ms, its own page after ${ownPage} ms.`)

  expect((await reader.goto(path))?.status()).toBe(200)
  const blocks = await blocksOn(reader)
  const approved = revision?.text.split('\n\n') ?? []
  expect(approved).toHaveLength(6)
  expect(blocks.slice(0, 3)).toEqual(expect.arrayContaining([revision?.headline, revision?.standfirst]))
  const first = blocks.indexOf(approved[0] ?? '')
  expect(blocks.slice(first, first + approved.length)).toEqual(approved)

  const sources = reader.getByRole('region', { name: 'Sources in this piece' })
  const cited = {
    'as reported by Northline Shipping Gazette.': 'Northline Shipping Gazette',
    'no dredger has worked there since May.': 'Sallow Harbour Watch',
    'Pilots ask for two dredgers.': 'Hanne Tarrant',
  }
  for (const [words, name] of Object.entries(cited)) {
    const claim = sources.getByRole('listitem').filter({ hasText: words })
    await expect(claim.getByRole('link', { name, exact: true })).toBeVisible()
  }
  const [publication] = await db.publication.findMany({ where: { articleId: id }, select: { revisionId: true } })
  expect(publication?.revisionId).toBe(revision?.id)
})
