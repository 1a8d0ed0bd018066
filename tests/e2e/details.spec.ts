import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { approved, report, stateOf } from '#tests/support/flow'
import { detailsSaved, openToWrite, readyToWrite, stands, textOn } from '#tests/support/pages'

test('submitting waits for details that are on their way', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Details' }).click()
  let letThrough = () => {}
  const clicked = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await rahel.route('**/newsroom/articles/*', async (route) => {
    await clicked
    await route.continue()
  })
  await rahel.getByLabel('Profile', { exact: true }).selectOption('Analysis')
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  letThrough()
  await stands(rahel, 'In review')
  expect(await stateOf(article.id)).toBe('in_review')
  expect((await db.article.findUniqueOrThrow({ where: { id: article.id } })).profile).toBe('analysis')
})

const detailsOf = (id: string) => db.article.findUniqueOrThrow({ where: { id }, select: { profile: true, slug: true } })

test('details are saved as they are chosen; what is refused says so at its field and nothing else waits for it', async ({
  as,
}) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Details' }).click()
  const slug = rahel.getByRole('textbox', { name: 'Slug' })
  await slug.fill('two words')
  await rahel.getByLabel('Profile', { exact: true }).selectOption('Analysis')
  await expect(rahel.getByText('An address has letters, digits and single hyphens.')).toBeVisible()
  await expect.poll(async () => (await detailsOf(article.id)).profile).toBe('analysis')
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await expect(rahel.getByText('What you changed under “Details” is not saved.')).toBeVisible()
  expect(await stateOf(article.id)).toBe('draft')

  let warned = ''
  rahel.on('dialog', (dialog) => {
    warned = dialog.type()
    void dialog.dismiss()
  })
  await rahel.close({ runBeforeUnload: true })
  await expect.poll(() => warned).toBe('beforeunload')

  await slug.fill(`ferry-${article.id}`)
  await slug.press('Tab')
  await detailsSaved(rahel)
  expect((await detailsOf(article.id)).slug).toBe(`ferry-${article.id}`)
})

test('of two who change the same detail at once, the second sees both versions and chooses', async ({ as }) => {
  const article = await report(await demoRoom())
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]
  for (const page of [rahel, ilse]) {
    await openToWrite(page, article.id)
    await page.getByRole('tab', { name: 'Details' }).click()
  }
  // What Ilse chose is on its way while Rahel's is saved: her page cannot have learned of it.
  const rahelIsFirst = Promise.withResolvers<void>()
  await ilse.route('**/newsroom/articles/*', async (route) => {
    if (route.request().postData()?.includes('"opinion"')) await rahelIsFirst.promise
    await route.continue()
  })
  await ilse.getByLabel('Profile', { exact: true }).selectOption('Opinion')
  await ilse.getByLabel('Language', { exact: true }).selectOption('Urdu')
  await rahel.getByLabel('Language', { exact: true }).selectOption('Persian')
  await rahel.getByLabel('Profile', { exact: true }).selectOption('Analysis')
  await expect.poll(async () => (await detailsOf(article.id)).profile).toBe('analysis')
  rahelIsFirst.resolve()
  const asked = ilse.getByRole('status').filter({ hasText: 'Somebody else changed the same meanwhile' })
  await expect(asked).toContainText('They: Analysis')
  await expect(asked).toContainText('You: Opinion')
  await expect(asked).toContainText('They: Persian')
  await expect(asked).toContainText('You: Urdu')
  expect((await detailsOf(article.id)).profile).toBe('analysis')
  await asked.getByRole('button', { name: 'Save mine' }).click()
  await detailsSaved(ilse)
  expect((await detailsOf(article.id)).profile).toBe('opinion')
})

test('details of an approved piece are saved only by a word, because that voids the approval', async ({ as }) => {
  const article = await approved(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Details' }).click()
  await rahel.getByLabel('Profile', { exact: true }).selectOption('Analysis')
  await expect(rahel.getByText('Saving voids the approval.')).toBeVisible()
  await rahel.getByRole('button', { name: 'Leave it as it was' }).click()
  await expect(rahel.getByLabel('Profile', { exact: true })).toHaveValue('news')
  await rahel.getByLabel('Profile', { exact: true }).selectOption('Analysis')
  expect(await stateOf(article.id)).toBe('approved')
  await rahel.getByRole('button', { name: 'Save and void the approval' }).click()
  await detailsSaved(rahel)
  expect(await stateOf(article.id)).toBe('draft')
})

test('the slug of a headline that another article has is shown with the number that it gets, as one types', async ({
  as,
}) => {
  const taken = await report(await demoRoom(), { slug: `ferry-waits-${Date.now()}` })
  const { slug } = await db.article.findUniqueOrThrow({ where: { id: taken.id } })
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/articles/new')
  await rahel.getByRole('button', { name: 'Start writing' }).click()
  await readyToWrite(rahel)
  await rahel.getByRole('tab', { name: 'Details' }).click()
  const asked: string[] = []
  rahel.on('request', (request) => request.url().includes('/slug?') && asked.push(request.url()))
  const headline = slug.replaceAll('-', ' ')
  await textOn(rahel).click()
  await rahel.keyboard.press('Control+Home')
  await rahel.keyboard.type(headline)
  await expect(rahel.getByRole('textbox', { name: 'Slug' })).toHaveValue(`${slug}-2`)
  await expect(rahel.getByText(`it will be ${slug}-2`)).toBeVisible()
  expect(asked.length).toBeLessThan(headline.length / 2)
  await rahel.keyboard.type(' again')
  await expect(rahel.getByRole('textbox', { name: 'Slug' })).toHaveValue(`${slug}-again`)
})
