import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { looksRight } from '#tests/support/looked-at'
import { awake } from '#tests/support/pages'
import { named, run } from '#tests/support/server'
import { type Stack, startStack } from '#tests/support/stack'

test.describe.configure({ timeout: 480_000 })

const server = process.env.DATABASE_URL ?? ''
const database = `empty_${randomBytes(6).toString('hex')}`
let stack: Stack

test.beforeAll(async () => {
  await run(server, `CREATE DATABASE ${database}`)
  stack = await startStack({ env: { DATABASE_URL: named(server, database) } })
})

test.afterAll(async () => {
  await stack?.stop()
  stack?.remove()
  await run(server, `DROP DATABASE ${database} WITH (FORCE)`)
})

test('a database of one’s own with nobody in it is opened by the link that the start prints', async ({ page }) => {
  const link = stack.output().match(/http\S+\/setup\?token=\S+/)?.[0] ?? ''
  expect(link).toContain(stack.url)

  await page.goto(stack.url)
  await looksRight(page, 'a front page without pieces')
  await page.goto(link)
  const open = page.getByRole('button', { name: 'Open the newsroom' })
  await awake(open)
  await looksRight(page, 'the first start')
  await page.getByLabel('Your name').fill('Marit Sollen')
  await page.getByLabel('E-mail address').fill('marit@newsroom.example')
  await page.getByLabel('New password').fill('the ferry leaves at six')
  await open.click()
  await expect(page).toHaveURL(`${stack.url}/newsroom`)

  const empty = ['', '/articles', '/sources', '/tags', '/people', '/articles/new']
  for (const path of empty) {
    await page.goto(`${stack.url}/newsroom${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await looksRight(page, `${path || 'home'} of an empty newsroom`)
  }
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})
