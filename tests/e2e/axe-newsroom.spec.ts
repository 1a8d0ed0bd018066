import { writingPath } from '#lib/articles/paths'
import { db } from '#lib/db'
import { invite, makeResetLink } from '#lib/links/commands'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview, report } from '#tests/support/flow'
import { looksRight, mirrored } from '#tests/support/looked-at'
import { addParagraph, openReview, openToWrite } from '#tests/support/pages'

test.describe.configure({ timeout: 480_000 })

test('whoever comes in finds nothing in the way', async ({ page }) => {
  const [salma, osric] = [await actor('salma'), await actor('osric')]
  const invited = await invite(salma, {
    name: 'Bruna Keel',
    email: `bruna.${Date.now()}@newsroom.example`,
    role: 'reporter',
    deskIds: [],
  })
  const reset = await makeResetLink(salma, osric.personId)
  const pages = {
    'the sign-in': '/newsroom/sign-in',
    'an invite': invited,
    'a link that is used up': '/newsroom/invite?token=nothing',
    'a new password': reset,
    'the first start': '/setup?token=nothing',
  }
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await looksRight(page, name)
  }
})

test('nothing is in the way on the pages of the newsroom', async ({ as }) => {
  const [rahel, salma] = [await as('rahel'), await as('salma')]
  const pages = {
    'the home page': '/newsroom',
    'the list of articles': '/newsroom/articles',
    'a list without articles': '/newsroom/articles?words=nothingofthisname',
    'a new article': '/newsroom/articles/new',
    'the board': '/newsroom/board',
    'the coverages': '/newsroom/live',
    'what is planned': '/newsroom/planning',
    'the figures': '/newsroom/figures',
    'figures of nothing': '/newsroom/figures?weeks=4&until=2031-06-02',
    'the fronts': '/newsroom/fronts',
    'a front': '/newsroom/fronts/home/en',
    'a new idea': '/newsroom/planning/new',
    'a board without articles': '/newsroom/board?language=cy',
    'a week': '/newsroom/calendar',
    'a month': '/newsroom/calendar?view=month',
    'a day without anything': '/newsroom/calendar?view=day&day=2031-06-02',
    'the sources': '/newsroom/sources',
    'a list without sources': '/newsroom/sources?words=nothingofthisname',
    'the tags': '/newsroom/tags',
    'the account': '/newsroom/account',
    'the notifications': '/newsroom/notifications?view=all',
    'the comments': '/newsroom/comments?view=all',
    'the house style': '/newsroom/settings/style',
    'the reports of readers': '/newsroom/reports?view=all',
    'an address that is wrong': '/newsroom/nothing-of-this-name',
  }
  for (const [name, path] of Object.entries(pages)) {
    await rahel.goto(path)
    await expect(rahel.getByRole('heading', { level: 1 })).toBeVisible()
    await looksRight(rahel, name)
  }
  for (const [place, record] of [
    ['sources', 'Northline Shipping Gazette'],
    ['tags', 'Ports and shipping'],
  ] as const) {
    await rahel.goto(`/newsroom/${place}`)
    await rahel.getByRole('link', { name: record, exact: true }).first().click()
    await expect(rahel.getByRole('heading', { level: 1, name: record })).toBeVisible()
    await looksRight(rahel, record)
  }
  await salma.goto('/newsroom/people')
  await looksRight(salma, 'people')
  await salma.getByRole('link', { name: 'Osric Quill' }).click()
  await expect(salma.getByRole('heading', { name: 'Osric Quill' })).toBeVisible()
  await looksRight(salma, 'a person')
  await salma.goto('/newsroom/settings/mail')
  await looksRight(salma, 'the mails')
  await salma.goto('/newsroom/audit')
  await looksRight(salma, 'the audit')
})

test('nothing is in the way while a text is brought in', async ({ as }) => {
  const rahel = await as('rahel')
  await rahel.goto('/newsroom/import')
  await looksRight(rahel, 'import')
  const text =
    'Ferries wait again\ndate 2026-11-20\n\nNine ferries wait, as reported by the Sallow Courier.\n\nNo one knows why.'
  await rahel.getByRole('textbox', { name: 'Text' }).fill(text)
  await rahel.getByRole('button', { name: 'Read it' }).click()
  await expect(rahel.getByRole('heading', { name: 'What was recognised' })).toBeVisible()
  await looksRight(rahel, 'what was recognised')
})

test('nothing is in the way of whoever writes', async ({ as }) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  for (const name of ['Checks', 'Claims', 'Comments', 'Style', 'Suggestions', 'Questions', 'Details']) {
    const tab = rahel.getByRole('tab', { name })
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
    await expect(rahel.getByRole('tabpanel', { name })).toBeVisible()
    await looksRight(rahel, `writing, ${name}`)
  }
  await addParagraph(rahel, 'Pilots ask for two dredgers.')
  await rahel.keyboard.press('Control+Shift+S')
  const box = rahel.getByRole('dialog', { name: 'Cite a source' })
  await box.getByRole('combobox', { name: 'Who says so?' }).fill('Hanne')
  await expect(box.getByRole('option').first()).toBeVisible()
  await looksRight(rahel, 'citing, whom')
  await rahel.keyboard.press('Enter')
  await expect(box.getByRole('radio', { name: 'Supports' })).toBeFocused()
  await looksRight(rahel, 'citing, on what terms')
  await rahel.keyboard.press('Enter')
  await expect(box).toBeHidden()

  await rahel.getByRole('tab', { name: 'Details' }).click()
  await rahel.getByRole('textbox', { name: 'Slug' }).fill('two words')
  await rahel.getByRole('button', { name: 'Take Ports and shipping away' }).click()
  await expect(rahel.getByText('An address has letters, digits and single hyphens.')).toBeVisible()
  await looksRight(rahel, 'details that are refused')
  await rahel.getByRole('textbox', { name: 'Slug' }).fill(`two-words-${article.id}`)
  await rahel.getByRole('button', { name: 'Submit for review' }).click()
  await expect(rahel.getByRole('dialog', { name: 'Still open: 1 blocker' })).toBeVisible()
  await looksRight(rahel, 'submitting with something open')
})

test('nothing is in the way of whoever uses the tools beside the text, in either direction', async ({ as }) => {
  const article = await report(await demoRoom('anouk'))
  const { id } = await db.article.findFirstOrThrow({ where: { slug: 'barley-after-the-bulletin' } })
  const { personId } = await actor('anouk')
  const [anouk, tomas] = [await as('anouk'), await as('tomas')]
  await tomas.goto(`/newsroom/articles/${id}/history`)
  await tomas.getByRole('radio', { name: 'Who wrote what' }).check()
  await expect(tomas.getByText('Tomas Halloran:').first()).toBeAttached()
  await looksRight(tomas, 'the history')
  const tools = { 'the search': 'h', 'the outline': 'Alt+O', 'the characters': 'Alt+I', 'a piece beside': 'Alt+B' }
  for (const language of [null, 'ur'] as const) {
    await db.person.update({ where: { id: personId }, data: { language } })
    const from = language ? mirrored : undefined
    for (const path of language ? ['notifications?view=all', 'comments?view=all', 'settings/style'] : []) {
      await anouk.goto(`/newsroom/${path}`)
      await expect(anouk.getByRole('heading', { level: 1 })).toBeVisible()
      await looksRight(anouk, `${path}, mirrored`, from)
    }
    await anouk.goto(writingPath(article.id))
    const text = anouk.locator('[contenteditable="true"]')
    await text.getByRole('paragraph').last().click()
    for (const [name, key] of Object.entries(tools)) {
      await anouk.keyboard.press(`Control+${key}`)
      await expect(text).not.toBeFocused()
      await looksRight(anouk, name, from)
      await anouk.keyboard.press('Escape')
      await text.focus()
    }
  }
  await db.person.update({ where: { id: personId }, data: { language: null } })
})

test('nothing is in the way of whoever decides', async ({ as }) => {
  const article = await inReview(await demoRoom())
  const ilse = await as('ilse')
  await openReview(ilse, article.id)
  await looksRight(ilse, 'the review')
  await ilse.getByRole('button', { name: 'Request changes' }).click()
  await expect(ilse.getByRole('dialog', { name: 'Request changes' })).toBeVisible()
  await looksRight(ilse, 'asking for changes')
  await ilse.keyboard.press('Escape')
  await ilse.getByRole('link', { name: 'revision 1' }).click()
  await expect(ilse.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  await looksRight(ilse, 'a revision')
})
