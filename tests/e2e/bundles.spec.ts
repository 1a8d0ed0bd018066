/** Pieces that belong together: from the first one to the readers. */
import * as bundles from '#lib/bundles/commands'
import { bundlePath } from '#lib/bundles/paths'
import { db } from '#lib/db'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { bundleWith } from '#tests/support/bundles'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, approved, inReview, stateOf } from '#tests/support/flow'
import { looksRight } from '#tests/support/looked-at'
import { awake, openReview } from '#tests/support/pages'

test('an editor makes a bundle, puts pieces in, sees what holds them, reviews that one, and publishes all at once', async ({
  as,
}) => {
  const room = await demoRoom()
  const [one, other] = [await approved(room), await inReview(room)]
  const ilse = await as('ilse')
  await ilse.goto('/newsroom/bundles')
  await ilse.getByRole('link', { name: 'New bundle' }).click()
  await awake(ilse.getByRole('button', { name: 'Make the bundle' }))
  await ilse.getByRole('textbox', { name: 'Name' }).fill('Who closed the harbour')
  await ilse.getByRole('button', { name: 'Make the bundle' }).click()
  await expect(ilse.getByRole('heading', { level: 1, name: 'Who closed the harbour' })).toBeVisible()
  for (const { headline } of [one, other]) {
    await ilse.getByRole('searchbox').fill(headline)
    await ilse.getByRole('button', { name: 'Look' }).click()
    await ilse.getByRole('button', { name: `Put in “${headline}”` }).click()
    await expect(ilse.getByRole('link', { name: headline, exact: true })).toBeVisible()
  }
  await expect(ilse.getByText('It is not approved: it is “In review”.')).toBeVisible()
  // By keyboard: the focus stays on the row that moves, also where it has no further to go in that direction.
  await ilse.getByRole('button', { name: `Move “${other.headline}” up` }).press('Enter')
  await expect(ilse.getByText(`“${other.headline}” is part 1 now.`)).toBeAttached()
  await expect(ilse.getByRole('button', { name: `Move “${other.headline}” down` })).toBeFocused()
  await ilse.keyboard.press('Enter')
  await expect(ilse.getByText(`“${other.headline}” is part 2 now.`)).toBeAttached()
  await expect(ilse.getByRole('button', { name: `Move “${other.headline}” up` })).toBeFocused()
  await looksRight(ilse, 'a bundle of which a piece is in review')
  await ilse.getByRole('button', { name: 'Publish all' }).click()
  const dialog = ilse.getByRole('dialog', { name: 'Publish all' })
  await dialog.getByRole('button', { name: 'Publish all' }).click()
  await expect(dialog.getByText(`“${other.headline}”: It is not approved`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(await stateOf(one.id)).toBe('approved')

  await ilse.getByRole('link', { name: 'Review the next one' }).click()
  await expect(ilse.getByRole('link', { name: one.headline })).toBeVisible()
  await awake(ilse.getByRole('button', { name: 'Approve', exact: true }))
  await ilse.getByRole('button', { name: 'Approve', exact: true }).click()
  await ilse.getByRole('link', { name: 'To the bundle' }).click()
  await expect(ilse.getByText('Nothing stands in its way')).toHaveCount(2)
  await ilse.getByRole('button', { name: 'Publish all' }).click()
  await dialog.getByRole('button', { name: 'Publish all' }).click()
  await expect(dialog).toBeHidden()
  await expect(ilse.getByText('Readers have it')).toHaveCount(2)
  await expect(ilse.getByText('Readers have all pieces now.')).toBeAttached()
  await expect(ilse.getByRole('heading', { name: 'Pieces, in their order' })).toBeFocused()

  await ilse.goto(articlePath(await addressOf(other.id)))
  await expect(ilse.getByText('Part 2 of 2 · Who closed the harbour')).toBeVisible()
  await looksRight(ilse, 'a part of a bundle')
  await ilse.getByRole('link', { name: one.headline }).first().click()
  await expect(ilse.getByRole('heading', { level: 1, name: one.headline })).toBeVisible()
})

test('a piece that waits in a bundle has no way out of its own until it is taken out of it', async ({ as }) => {
  const room = await demoRoom()
  const [one, other] = [await approved(room), await approved(room)]
  const id = await bundleWith(room, [one.id, other.id], 'The pier files')
  const ilse = await as('ilse')
  await openReview(ilse, one.id)
  await expect(ilse.getByText('It goes out with the others, not by itself.').first()).toBeVisible()
  await expect(ilse.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0)
  await ilse.goto(bundlePath(id))
  await awake(ilse.getByRole('button', { name: 'Schedule all' }))
  await ilse.getByRole('button', { name: `Take out “${one.headline}”` }).click()
  await ilse.getByRole('dialog').getByRole('button', { name: 'Take out' }).click()
  await expect(ilse.getByRole('link', { name: one.headline, exact: true })).toBeHidden()
  await openReview(ilse, one.id)
  await expect(ilse.getByRole('button', { name: 'Publish', exact: true })).toBeVisible()
  await bundles.dissolveBundle(room.chief, id)
  expect(await db.bundleMember.count({ where: { bundleId: id } })).toBe(0)
})
