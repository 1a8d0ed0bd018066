/** What refers to a piece is said before it gets another address, and before it is withdrawn. */
import AxeBuilder from '@axe-core/playwright'
import * as articles from '#lib/articles/commands'
import { env } from '#lib/env'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, goesOut, report } from '#tests/support/flow'
import { linkTo } from '#tests/support/links'
import { detailsSaved, openReview, openToWrite } from '#tests/support/pages'

test('a piece that others link to gets another address, and is withdrawn', async ({ as, reader }) => {
  const room = await demoRoom()
  const piece = await report(room)
  await goesOut(room, piece.id)
  const before = await addressOf(piece.id)
  const other = await report(room)
  await linkTo(other.id, [`${env.SITE_URL}${articlePath(before)}`])
  await articles.revise(room.editor, piece.id)

  const mirela = await as('mirela')
  await openToWrite(mirela, piece.id)
  await mirela.getByRole('tab', { name: 'Details' }).click()
  await expect(mirela.getByText('for good')).toHaveCount(0)
  await mirela.getByRole('textbox', { name: 'Slug' }).fill(`${before.slug}-anew`)
  await mirela
    .getByRole('textbox', { name: 'Authors' })
    .or(mirela.getByRole('combobox', { name: 'Authors' }))
    .focus()
  await detailsSaved(mirela)
  const used = mirela.getByRole('region', { name: 'Where this piece is used' })
  await expect(mirela.getByText(`Once this version is out, /en/${before.slug} leads to`)).toBeVisible()
  await expect(used.getByText('These links go on to work')).toBeVisible()
  await expect(used.getByRole('link', { name: other.headline })).toBeVisible()

  await goesOut(room, piece.id)
  await reader.goto(articlePath(before))
  await expect(reader).toHaveURL(new RegExp(`${before.slug}-anew$`))
  await mirela.goto(`/newsroom/settings/addresses?words=${before.slug}`)
  await expect(
    mirela.getByRole('row', { name: new RegExp(`/en/${before.slug} /en/${before.slug}-anew`) }),
  ).toBeVisible()
  expect((await new AxeBuilder({ page: mirela }).analyze()).violations).toEqual([])

  await openReview(mirela, piece.id)
  await mirela.getByRole('button', { name: 'Withdraw from readers' }).click()
  const dialog = mirela.getByRole('dialog', { name: 'Withdraw from readers' })
  await expect(dialog.getByRole('link', { name: other.headline })).toBeVisible()
  await expect(dialog.getByText('These links lead to your words then.')).toBeVisible()
  await expect(dialog.getByText(`/en/${before.slug}`, { exact: true })).toBeVisible()
  expect((await new AxeBuilder({ page: mirela }).include('dialog[open]').analyze()).violations).toEqual([])
  await dialog.getByRole('textbox').fill('The harbour never closed.')
  await dialog.getByRole('combobox').selectOption('We were wrong')
  await dialog.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(dialog).toBeHidden()
  expect((await reader.goto(articlePath(before)))?.status()).toBe(410)
  await expect(reader.getByText('The harbour never closed.')).toBeVisible()
})
