import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview } from '#tests/support/flow'
import { openToWrite, saved, textOn } from '#tests/support/pages'

test('in a piece in review a colleague only suggests; its author takes one in and turns one down, and may let others write', async ({
  as,
}) => {
  const article = await inReview(await demoRoom())
  const [rahel, ilse] = [await as('rahel'), await as('ilse')]
  await openToWrite(ilse, article.id)
  await expect(ilse.getByText('You suggest in this piece; only its authors change it directly.')).toBeVisible()
  await textOn(ilse).getByRole('paragraph').last().click()
  await ilse.keyboard.press('Control+End')
  await ilse.keyboard.type(' Nobody said why.')
  await ilse.keyboard.press('Control+Home')
  await ilse.keyboard.press('Control+Shift+ArrowRight')
  await ilse.keyboard.press('Delete')
  await saved(ilse)
  await expect(textOn(ilse).locator('[data-suggested="insertion"]')).toHaveText('Nobody said why.')
  await expect(textOn(ilse).locator('[data-suggested="deletion"]')).toHaveCount(1)

  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Suggestions' }).click()
  await expect(rahel.getByRole('button', { name: /^Accept: / })).toHaveCount(2)
  await rahel.getByRole('button', { name: /^Accept: .*Nobody said why/ }).click()
  await rahel.getByRole('button', { name: /^Reject: / }).click()
  for (const page of [rahel, ilse]) {
    await expect(textOn(page)).toContainText('Nobody said why.')
    await expect(textOn(page).locator('[data-suggested]')).toHaveCount(0)
    // The name at a colleague's caret may stand within the headline.
    await expect(textOn(page)).toContainText(/Harbour.* closes/)
  }

  await rahel.getByRole('checkbox', { name: 'Others only suggest' }).uncheck()
  await expect(ilse.getByText('You suggest in this piece; only its authors change it directly.')).toBeHidden()
  await textOn(ilse).getByRole('paragraph').last().click()
  await ilse.keyboard.press('Control+End')
  await ilse.keyboard.type(' This is text at once.')
  await expect(textOn(rahel)).toContainText('This is text at once.')
  await expect(textOn(rahel).locator('[data-suggested]')).toHaveCount(0)
})
