import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { report } from '#tests/support/flow'
import { addParagraph, awake, openToWrite, saved } from '#tests/support/pages'

test('a rule that the chief adds is seen by whoever writes its words, and one key mends them', async ({ as }) => {
  const article = await report(await demoRoom())
  const words = `quayish ${randomUUID().slice(0, 8)}`
  const mirela = await as('mirela')
  await mirela.goto('/newsroom/settings/style')
  await awake(mirela.getByRole('button', { name: 'New rule' }))
  await mirela.getByRole('button', { name: 'New rule' }).click()
  const rule = mirela.getByRole('dialog', { name: 'New rule' })
  await rule.getByLabel('Words or pattern').first().fill(words)
  await rule.getByLabel('Why').fill('Nobody says so.')
  await rule.getByLabel('Instead').fill('by the quay')
  await rule.getByRole('button', { name: 'Save the rule' }).click()
  await expect(rule).toBeHidden()

  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, `The hut is ${words}.`)
  const found = text.locator('[role="mark"]').filter({ hasText: words })
  await expect(found).toHaveAttribute('aria-description', 'Nobody says so.')
  await rahel.keyboard.press('F8')
  await expect(rahel.getByRole('dialog', { name: 'House style' })).toContainText('Nobody says so.')
  await expect(text).toBeFocused()
  await rahel.keyboard.press('Alt+Enter')
  await expect(text.getByText('The hut is by the quay.')).toBeVisible()
  await expect(found).toHaveCount(0)
  await saved(rahel)
})

test('words are found and replaced by keys, format stays outside, and an agency’s lines go on one press', async ({
  as,
}) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'A barge waits. Two barges wait.')
  await rahel.keyboard.press('Control+F')
  const bar = rahel.getByRole('search', { name: 'Find and replace' })
  await expect(bar.getByRole('textbox', { name: 'Find' })).toBeFocused()
  await rahel.keyboard.type('barge')
  await expect(bar.getByText('1 of 2', { exact: true })).toBeVisible()
  await rahel.keyboard.press('Control+G')
  await expect(bar.getByText('2 of 2', { exact: true })).toBeVisible()
  await rahel.keyboard.press('Control+Shift+H')
  await expect(bar.getByRole('textbox', { name: 'Replace with' })).toBeFocused()
  await rahel.keyboard.type('ferry')
  await rahel.keyboard.press('Enter')
  await expect(text.getByText('A barge waits. Two ferrys wait.')).toBeVisible()
  await rahel.keyboard.press('Control+Enter')
  await expect(bar.getByText('1 place replaced')).toBeVisible()
  await rahel.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(text).toBeFocused()
  await rahel.keyboard.press('Control+Z')
  await expect(text.getByText('A barge waits. Two ferrys wait.')).toBeVisible()

  await rahel.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copy = (html: string, plain: string) =>
    rahel.evaluate(
      ([asHtml, asPlain]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([asHtml ?? ''], { type: 'text/html' }),
            'text/plain': new Blob([asPlain ?? ''], { type: 'text/plain' }),
          }),
        ]),
      [html, plain],
    )
  await copy('<p><b>Pilots</b> say so.</p>', 'Pilots say so.')
  await text.press('Control+End')
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.press('Control+Shift+V')
  await expect(text.getByText('Pilots say so.')).toBeVisible()
  await expect(text.locator('strong')).toHaveCount(0)

  const wire = ['By ANNA REY', 'PORT MAREN, Nov. 20 (Reuters) - The harbour closed.', 'Nobody knows why.']
  await copy(wire.map((line) => `<p>${line}</p>`).join(''), wire.join('\n\n'))
  await rahel.keyboard.press('Enter')
  await rahel.keyboard.press('Control+V')
  await expect(rahel.getByText(/^This looks like wire copy/)).toBeVisible()
  await rahel.keyboard.press('Control+Alt+X')
  await expect(text.getByText('By ANNA REY')).toHaveCount(0)
  await expect(text.getByText('The harbour closed.', { exact: true })).toBeVisible()
  await saved(rahel)
})

test('a picture is kept with a source, and stands beside the text with what is known of it', async ({ as }) => {
  const article = await report(await demoRoom())
  const source = await db.source.findFirstOrThrow({ where: { name: 'Inner Sea vessel positions' } })
  const rahel = await as('rahel')
  await rahel.goto(`/newsroom/sources/${source.id}`)
  await awake(rahel.getByRole('button', { name: 'Keep a document' }))
  await rahel.getByRole('button', { name: 'Keep a document' }).click()
  const dialog = rahel.getByRole('dialog', { name: 'Keep a document' })
  await dialog.getByLabel('What is to be kept').selectOption('Picture')
  await dialog.getByRole('searchbox').fill('wheat-carrier')
  await dialog.getByRole('button', { name: /wheat-carrier\.jpg/ }).click()
  await dialog.getByLabel('Address where it was found').fill('ais.example')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(dialog.getByText('An address begins with https:// or http://.')).toBeVisible()
  await dialog.getByLabel('Address where it was found').fill('https://ais.example/positions')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(dialog).toBeHidden()
  await expect(rahel.getByRole('figure').filter({ hasText: 'Found at ais.example' })).toBeVisible()

  const text = await openToWrite(rahel, article.id)
  await text.focus()
  await rahel.keyboard.press('Control+Alt+B')
  const beside = rahel.getByRole('complementary', { name: 'A piece or a source beside the text' })
  await beside.getByRole('radio', { name: 'Source' }).check()
  await beside.getByRole('searchbox', { name: 'Letters of its name' }).fill('Inner Sea ves')
  await beside.getByRole('button', { name: /Inner Sea vessel positions/ }).click()
  const shown = beside.getByRole('article', { name: 'Inner Sea vessel positions' })
  await expect(shown).toBeFocused()
  await expect(shown).toContainText('Positions that ships broadcast')
  await expect
    .poll(() => shown.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  await expect(shown).toContainText('Found at ais.example')
  expect((await new AxeBuilder({ page: rahel }).include('.beside').analyze()).violations).toEqual([])
  await rahel.keyboard.press('Escape')
  await expect(text).toBeFocused()
  await expect(shown).toBeVisible()
})
