/** A file with tracked changes: its reviewers' suggestions, beside the text and in it, moved about, and decided. */
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { importDocument } from '#lib/intake/commands'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { docx, p, r } from '#tests/support/documents'
import { report } from '#tests/support/flow'
import { openToWrite, saved, textOn } from '#tests/support/pages'

const by = (who: string) => `w:id="7" w:author="${who}" w:date="2026-05-03T10:00:00Z"`
const gone = (who: string, words: string) => `<w:del ${by(who)}>${r(words).replaceAll('w:t', 'w:delText')}</w:del>`
const tracked = () =>
  docx(
    p('Ferries stay in port as the wind rises', '<w:pStyle w:val="Title"/>') +
      p(
        `${r('The harbour was ')}${gone('Aiko Brandt', 'shut ')}<w:ins ${by('Aiko Brandt')}>${r('closed ')}</w:ins>${r('on Monday')}<w:ins ${by('Milan Dover')}>${r(' by its pilots')}</w:ins>${r('.')}`,
      ) +
      p('Nobody knows for how long.'),
  )

const imported = async () => {
  const { id } = await importDocument(await actor('rahel'), { name: 'ferries.docx', bytes: tracked() })
  return id
}
const suggested = (text: Locator, kind: string) => text.locator(`[data-suggested="${kind}"]`)
const select = async (page: Page, from: string, to: string) =>
  textOn(page).evaluate(
    (text, [first, last]) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode as Text)
      const start = nodes.find(({ data }) => data.includes(first ?? ''))
      const end = nodes.find(({ data }) => data.includes(last ?? ''))
      if (!start || !end) throw new Error('These words are not there.')
      getSelection()?.setBaseAndExtent(
        start,
        start.data.indexOf(first ?? ''),
        end,
        end.data.indexOf(last ?? '') + (last ?? '').length,
      )
    },
    [from, to],
  )

test('reviewers are named where their changes are, and each change is decided', async ({ as }) => {
  const id = await imported()
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, id)
  await expect(text.getByRole('insertion')).toHaveCount(2)
  await expect(text.getByRole('insertion').first()).toHaveAttribute(
    'aria-description',
    'suggested by Aiko Brandt (in the file) to insert',
  )
  await rahel.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(rahel.getByText('Aiko Brandt (in the file)')).toHaveCount(2)
  expect((await new AxeBuilder({ page: rahel }).include('.panel, aside').analyze()).violations).toEqual([])
  await rahel.getByRole('button', { name: 'Accept all of Aiko Brandt (in the file)' }).click()
  await expect(text.getByText('The harbour was closed on Monday by its pilots.')).toBeVisible()
  await rahel.getByRole('button', { name: /^Reject: / }).click()
  await expect(text.getByText('The harbour was closed on Monday.')).toBeVisible()
  await saved(rahel)
})

test('what is suggested is cut and pasted as that, in the piece and into another one', async ({ as }) => {
  const [id, other] = [await imported(), (await report(await demoRoom())).id]
  const rahel = await as('rahel')
  const there = await rahel.context().newPage()
  await openToWrite(there, other)
  await rahel.bringToFront()
  const text = await openToWrite(rahel, id)
  await select(rahel, 'harbour', 'on Monday')
  await rahel.keyboard.press('Control+X')
  await expect(suggested(text, 'deletion')).toHaveCount(0)
  await text.getByText('Nobody knows for how long.').click()
  await rahel.keyboard.press('Control+End')
  await rahel.keyboard.press('Control+V')
  await expect(text).toContainText('Nobody knows for how long.harbour was shut closed on Monday')
  await expect(suggested(text, 'deletion')).toHaveText('shut')
  await expect(suggested(text, 'insertion').last()).toHaveText('closed')
  await saved(rahel)

  await there.bringToFront()
  await textOn(there).getByRole('paragraph').last().click()
  await there.keyboard.press('Control+End')
  await there.keyboard.press('Control+V')
  await expect(suggested(textOn(there), 'deletion')).toHaveText('shut')
  await expect(suggested(textOn(there), 'insertion')).toHaveText('closed')
  await there.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(there.getByText('Aiko Brandt (in the file)')).toBeVisible()
  // Words that one types are no suggestion, and neither is what is copied from a page that nobody knows.
  await there.reload()
  await openToWrite(there, other)
  await textOn(there).getByRole('paragraph').last().click()
  await there.keyboard.press('Control+End')
  await there.keyboard.press('Control+V')
  await expect(textOn(there)).toContainText('harbour was shut on Monday')
  await expect(there.getByText('1 suggested passage was left out.')).toBeVisible()
})

test('a file that is dropped into an open draft brings its suggestions; where one suggests, it is one’s own', async ({
  as,
}) => {
  const article = await report(await demoRoom())
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  rahel.on('dialog', (dialog) => dialog.accept())
  const drop = () =>
    text.evaluate(
      (place, bytes) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'ferries.docx'))
        const { left, bottom } = place.getBoundingClientRect()
        const at = { clientX: left + 20, clientY: bottom - 20 }
        place.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer, bubbles: true, cancelable: true }))
      },
      [...tracked()],
    )
  await drop()
  await expect(suggested(text, 'insertion')).toHaveCount(2, { timeout: 30_000 })
  await expect(suggested(text, 'deletion')).toHaveText('shut')
  await expect(
    rahel.getByText(/Tracked changes that are suggestions now: 2 \(by Aiko Brandt, Milan Dover\)/),
  ).toBeVisible()
  await rahel.getByRole('tab', { name: 'Suggestions' }).click()
  await rahel.getByRole('button', { name: 'Reject all', exact: true }).click()
  await expect(suggested(text, 'insertion')).toHaveCount(0)

  await rahel.getByRole('button', { name: 'Suggesting' }).click()
  await drop()
  await expect(suggested(text, 'insertion').first()).toBeVisible({ timeout: 30_000 })
  await expect(suggested(text, 'deletion')).toHaveCount(0)
  await expect(suggested(text, 'insertion').filter({ hasText: 'closed on Monday by its pilots' })).toHaveCount(1)
  await saved(rahel)
})
