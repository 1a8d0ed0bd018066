import { db } from '#lib/db'
import { dismissReport } from '#lib/reports/commands'
import { articlePath, comparisonPath, historyPath } from '#lib/site/addresses'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, pinnedRevision, published, sayInstead } from '#tests/support/flow'
import { detailsSaved, openReview, readyToWrite, stands } from '#tests/support/pages'

test('what a reader reports becomes a correction, and every reader sees what was put right', async ({ as, reader }) => {
  const piece = await published(await demoRoom())
  const address = await addressOf(piece.id)
  const quote = 'The harbour closed on Monday'

  expect((await reader.goto(articlePath(address)))?.status()).toBe(200)
  await reader.getByText('Report an error').click()
  await reader.getByLabel('What is wrong, and how do you know?').fill('It was a Sunday: I was there.')
  await reader.getByLabel('Which words? Copy them here if you can.').fill(quote)
  await reader.getByLabel(/^Your e-mail address/).fill('ada@reader.example')
  await reader.getByRole('button', { name: 'Send to the newsroom' }).click()
  await expect(reader.getByRole('heading', { name: 'Thank you. The newsroom has your report.' })).toBeVisible()

  const mirela = await as('mirela')
  await mirela.goto(`/newsroom/reports?article=${piece.id}`)
  await expect(mirela.getByText('It was a Sunday: I was there.')).toBeVisible()
  await mirela.getByRole('button', { name: /^Make it a correction/ }).click()
  await expect(mirela).toHaveURL(new RegExp(`/newsroom/articles/${piece.id}$`))
  await readyToWrite(mirela)
  await mirela.getByRole('tab', { name: 'Details' }).click()
  const notice = mirela.getByRole('textbox', { name: 'The notice' })
  await expect(notice).toHaveValue(`An earlier version of this piece said: “${quote}”.`)
  await notice.fill(`${await notice.inputValue()} It closed on Sunday.`)
  await mirela.getByLabel('Why it was needed').selectOption('We were wrong')
  await detailsSaved(mirela)
  await sayInstead(piece.id, 'on Monday', 'on Sunday')
  await mirela.getByRole('button', { name: 'Submit for review' }).click()
  await stands(mirela, 'In review')

  const ilse = await as('ilse')
  await openReview(ilse, piece.id)
  await ilse.getByRole('button', { name: 'Approve' }).click()
  await ilse.getByRole('button', { name: 'Publish' }).click()
  await ilse.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish' }).click()
  await expect.poll(() => db.publication.count({ where: { articleId: piece.id } })).toBe(2)
  expect(await pinnedRevision(piece.id)).toBeTruthy()

  await expect
    .poll(async () => {
      await reader.goto(articlePath(address))
      return reader.getByText('It closed on Sunday.').count()
    })
    .toBe(1)
  await reader.getByRole('link', { name: 'History of this piece' }).click()
  await expect(reader).toHaveURL(historyPath(address))
  await reader.getByRole('link', { name: 'What changed since version 1' }).click()
  await expect(reader).toHaveURL(comparisonPath(address, 1, 2))
  await expect(reader.locator('del')).toContainText('Monday')
  await expect(reader.locator('ins')).toContainText('Sunday')

  const reportOf = () => db.errorReport.findFirstOrThrow({ where: { articleId: piece.id } })
  await expect.poll(async () => (await reportOf()).state).toBe('corrected')
  // The mail is out, and with it the address is gone.
  await expect.poll(async () => (await reportOf()).email, { timeout: 15_000 }).toBeNull()
})

test('an editor who looks at the reports sees one come in, and keeps what she types', async ({ as }) => {
  const piece = await published(await demoRoom())
  const said = { articleId: piece.id, publicationNumber: 1, language: 'en', quote: '' }
  const first = await db.errorReport.create({ data: { ...said, text: 'The ship was the Tern.' } })
  const mirela = await as('mirela')
  await mirela.goto(`/newsroom/reports?article=${piece.id}`)
  await expect(mirela.getByText('The ship was the Tern.')).toBeVisible()
  await db.errorReport.create({ data: { ...said, text: 'It was a Sunday: I was there.' } })
  await expect(mirela.getByText('It was a Sunday: I was there.')).toBeVisible({ timeout: 4_000 })

  // A colleague decides about the one that she is answering.
  await mirela.getByRole('button', { name: 'Answer: The ship was the Tern.' }).click()
  const words = mirela.getByRole('dialog').getByRole('textbox')
  await words.fill('Thank you. We ask the harbour office.')
  const heard = mirela.waitForResponse((answer) => answer.url().includes('/newsroom/reports/rows'))
  await dismissReport(await actor('ilse'), first.id, '')
  await db.errorReport.create({ data: { ...said, text: 'And it was raining.' } })
  await heard
  await expect(words).toHaveValue('Thank you. We ask the harbour office.')
  await mirela.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(mirela.getByText('And it was raining.')).toBeVisible()
  await expect(mirela.getByText('The ship was the Tern.')).toBeHidden()
})

test('a report that can’t be taken comes back with every word of it', async ({ reader, baseURL }) => {
  const piece = await published(await demoRoom())
  const said = { article: piece.id, version: '1', quote: '', text: 'It was a Sunday.', email: 'ada@', website: '' }
  const answer = await reader.request.post('/report', { form: said, headers: { origin: baseURL ?? '' } })
  expect([answer.status(), answer.headers()['cache-control']]).toEqual([422, 'no-store'])
  await reader.setContent(await answer.text())
  await expect(reader.getByRole('alert')).toHaveText(/^That is no e-mail address\./)
  await expect(reader.getByRole('textbox', { name: 'What is wrong' })).toHaveValue('It was a Sunday.')
})
