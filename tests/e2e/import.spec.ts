import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { docx, p, r } from '#tests/support/documents'
import { drawing } from '#tests/support/media'
import { awake } from '#tests/support/pages'
import { signInsOf } from '#tests/support/stack'
import { brief } from '#tests/unit/intake/reading/samples'

async function open(page: Page) {
  const reporter = signInsOf(process.env.TEST_FOLDER ?? '').find((person) => person.role === 'reporter')
  if (!reporter) throw new Error('The demo newsroom has no reporter.')
  await page.goto('/newsroom/import')
  await page.getByLabel('E-mail address').fill(reporter.email)
  await page.getByLabel('Password').fill(reporter.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Import' })).toBeVisible()
}

const readIt = async (page: Page, text: string) => {
  await page.getByLabel('Text').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('a pasted brief is gone through and becomes a draft with its sources', async ({ page }) => {
  await open(page)
  await readIt(page, brief)
  await expect(page.getByRole('heading', { name: 'What was recognised' })).toBeFocused()
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue('2031-04-17')
  await expect(page.getByText('No headline was found')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Text' }).getByRole('heading')).toHaveText([
    'Return of the Brigade and its Rivals',
    'Threats to Shipping and Tensions at Sea',
    'What it Means for the Peace of the Islands',
  ])

  await page.getByRole('region', { name: 'Sources' }).getByRole('checkbox', { name: 'SMRI', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Edit block 1' }).click()
  await page.getByLabel('Words of block 1').fill('One morning the harbours were full.')
  await page.getByRole('button', { name: 'Done block 1' }).click()
  await page.getByLabel('Headline').fill('A haven for armed crews')
  await page.getByRole('region', { name: 'Tags' }).getByRole('checkbox', { name: 'Norvalia' }).check()

  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page).toHaveURL(/\/newsroom\/articles\/[0-9a-f-]+$/)
  const text = page.getByRole('textbox', { name: /text/i }).first()
  await expect(text).toContainText('A haven for armed crews')
  await expect(text).toContainText('One morning the harbours were full.')
  await expect(text).toContainText('This step, as reported by Amber Sea Review')
})

test('what can’t be read is said in a sentence, and what was pasted stays', async ({ page }) => {
  await open(page)
  const said = page.getByRole('alert').filter({ hasText: 'Not read' })
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Choose files').setInputFiles({ name, mimeType: 'text/plain', buffer })

  await readIt(page, '— … —')
  await expect(said).toContainText('not one letter')
  await expect(page.getByLabel('Text')).toHaveValue('— … —')
  await choose('paper.txt', Buffer.from('%PDF-1.7'))
  await expect(said).toContainText('This is a PDF, not plain text.')
  await choose('large.txt', Buffer.alloc(10_000_000, 'a'))
  await expect(said).toContainText('larger than 2 MB')
  await choose('old.txt', Buffer.from([0x63, 0xe9, 0x20]))
  await expect(said).toContainText('Save it as UTF-8')
  await expect(page.getByLabel('Text')).toHaveValue('— … —')
})

test('several files become drafts, and one that can’t be read holds up no other', async ({ page }) => {
  await open(page)
  const quay =
    '<w:r><w:drawing><wp:docPr id="1" name="P" descr="Boats at the quay"/><a:blip r:embed="q"/></w:drawing></w:r>'
  const word = docx(
    p('Ferries stay in port', '<w:pStyle w:val="Title"/>') + p(r('The harbour was closed.', '<w:b/>')) + p(quay),
    {
      relations: '<Relationship Id="q" Target="media/quay.png"/>',
      more: { 'word/media/quay.png': new Uint8Array(await drawing(600, 400, 72).png().toBuffer()) },
    },
  )
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'ferries.docx', mimeType: 'application/zip', buffer: Buffer.from(word) },
    { name: 'old.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]) },
    { name: 'notes.md', mimeType: 'text/markdown', buffer: Buffer.from('# The tug\n\nIt *sails* again.') },
  ])
  const files = page.getByRole('region', { name: 'Files' })
  await expect(files.getByRole('status')).toHaveText('3 of 3 done', { timeout: 60_000 })
  await expect(files.getByRole('listitem').filter({ hasText: 'old.doc' })).toContainText('save it as .docx')
  await expect(files.getByRole('listitem').filter({ hasText: 'Ferries' })).toContainText('Pictures in the library now')
  await expect(files.getByRole('link')).toHaveText(['Ferries stay in port', 'The tug'])
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await fits(page)).toBe(true)
  }
  await files.getByRole('link', { name: 'Ferries stay in port' }).click()
  await expect(page.getByRole('textbox', { name: /text/i }).first().getByText('The harbour was closed.')).toHaveCSS(
    'font-weight',
    /^[67]00$/,
  )
  await expect(page.getByRole('img', { name: 'Boats at the quay' })).toBeVisible()

  await page.goto('/newsroom/articles')
  await awake(page.getByRole('main'))
  const crane = docx(p('The crane stands', '<w:pStyle w:val="Title"/>') + p('It has no driver.'))
  await page.getByRole('main').evaluate(
    (list, bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(bytes)], 'crane.docx'))
      for (const type of ['dragover', 'drop'])
        list.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    [...crane],
  )
  await expect(page.getByRole('region', { name: 'Files' }).getByRole('link')).toHaveText(['The crane stands'])
  await expect(page.getByRole('table').getByRole('link', { name: 'The crane stands' })).toBeVisible()
})

test('one line of 200,000 characters is read', async ({ page }) => {
  await open(page)
  await readIt(page, 'the end of it and '.repeat(11_111))
  await expect(page.getByRole('heading', { name: 'What was recognised' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the pasted text' }).click()
  await expect(page.getByLabel('Text')).toHaveValue(/^the end of it/)
})

test('both steps are for everybody, on a phone as well', async ({ page }) => {
  await open(page)
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await readIt(page, brief)
  await page
    .getByRole('button', { name: /^Change Amber Sea Review/ })
    .first()
    .click()
  await expect(page.getByRole('combobox', { name: 'Name' })).toBeVisible()
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await fits(page)).toBe(true)
  }
})

test('a release is gone through by keys, and its embargo is kept with the draft', async ({ page }) => {
  await open(page)
  const paragraph =
    'The ministry of ports of Norvalia said that ships may sail again from the harbour of Selm on Monday.'
  const release = [
    'EMBARGOED UNTIL 06:00 GMT, 24 November 2037',
    'Ships may sail again',
    paragraph,
    paragraph,
    'Share',
    '###',
  ]
  await readIt(page, release.join('\n\n'))
  await expect(page.getByRole('checkbox', { name: 'Keep this embargo with the piece' })).toBeChecked()
  await expect(page.getByLabel('Nothing of this is public before')).toHaveValue('2037-11-24T06:00')

  await expect(page.getByText('What could not be told')).toBeVisible()
  await expect(page.getByText('is an embargo')).toBeHidden()
  // What was left out is counted with nothing: the paragraphs below it are the first and the second.
  await expect(page.getByText('2 blocks of text')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Edit block/ })).toHaveText(['Edit block 1', 'Edit block 2'])
  await expect(page.getByRole('button', { name: 'Use as headline' })).toHaveCount(2)

  const back = page.getByRole('button', { name: /^Take back/ })
  const count = await back.count()
  expect(count).toBeGreaterThan(1)
  await page.keyboard.press('j')
  await expect(back.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(back.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('t')
  await expect(back).toHaveCount(count - 1)
  await expect(back.first()).toBeFocused()
  await page.keyboard.press('u')
  await expect(back).toHaveCount(count)
  await expect(back.first()).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText('Take the left-out line back')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page.getByRole('tab', { name: 'Details' })).toBeVisible()
  await page.getByRole('tab', { name: 'Details' }).click()
  const embargo = page.getByRole('group', { name: 'Embargo' })
  await expect(embargo).toContainText('24 November 2037')
  await embargo.getByRole('button', { name: 'Lift the embargo' }).click()
  await expect(embargo).toContainText('None')
})
