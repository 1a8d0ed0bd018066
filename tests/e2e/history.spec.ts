import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { openToWrite, readyToWrite, saved, textOn } from '#tests/support/pages'

test('an editor goes back through a draft, brings a text back while its author looks on, and undoes it', async ({
  as,
}) => {
  const { id } = await db.article.findFirstOrThrow({ where: { slug: 'barley-after-the-bulletin' } })
  const [dario, tomas] = [await as('dario'), await as('tomas')]
  const now = 'Who trusts a price after thirty-one minutes?'
  await openToWrite(dario, id)
  await dario.setViewportSize({ width: 1280, height: 420 })

  await tomas.goto(`/newsroom/articles/${id}/history`)
  const slider = tomas.getByRole('slider', { name: 'Go through the time of writing' })
  await expect(tomas.getByRole('heading', { name: now })).toBeVisible()
  await tomas.getByRole('radio', { name: 'Who wrote what' }).check()
  await expect(tomas.getByText('Tomas Halloran:').first()).toBeAttached()
  await slider.focus()
  await tomas.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', 'The beginning')
  await tomas.getByRole('button', { name: 'Later' }).click()
  await expect(tomas.getByRole('heading', { name: 'Barley after the bulletin' })).toBeVisible()
  await tomas.getByRole('button', { name: 'Restore this text' }).click()
  await expect(textOn(dario)).toContainText('Barley after the bulletin')
  const undo = tomas.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveAttribute('aria-busy', 'false')
  await undo.click()
  await expect(textOn(dario)).toContainText(now)

  // The author follows his caret from the headline to the end and up again.
  await tomas.getByRole('link', { name: 'Open the draft' }).click()
  await readyToWrite(tomas)
  await dario.getByRole('button', { name: 'Follow Tomas Halloran' }).click()
  await expect(dario.getByText('Following Tomas Halloran')).toBeVisible()
  const caret = textOn(dario).locator('.caret').filter({ hasText: 'Tomas Halloran' })
  await textOn(tomas).press('Control+End')
  await tomas.keyboard.type(' He won’t say.')
  await expect(textOn(dario).getByText('He won’t say.')).toBeInViewport()
  await expect(caret).toBeInViewport()
  await tomas.keyboard.press('Control+Home')
  await expect(textOn(dario).getByText(now)).toBeInViewport()
  await dario.mouse.wheel(0, 50)
  await expect(dario.getByRole('button', { name: 'Stop' })).toBeHidden()
  await saved(tomas)
})
