import { readFile } from 'node:fs/promises'
import { readCsv } from '#lib/csv'
import { db } from '#lib/db'
import { actor, expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { report } from '#tests/support/flow'

test('a chief editor reads the figures, narrows them, and takes a plot along as a table', async ({ as }) => {
  const mirela = await as('mirela')
  await mirela.goto('/newsroom')
  await mirela.waitForLoadState('networkidle')
  await mirela.keyboard.press('g')
  await mirela.keyboard.press('f')
  await expect(mirela.getByRole('heading', { name: 'Figures', level: 1 })).toBeVisible()
  const plot = mirela.getByRole('region', { name: 'Corrections by cause' })
  await expect(plot.getByRole('img', { name: /Corrections by cause/ }).first()).toBeVisible()
  await plot.getByText('Figures as a table').click()
  await expect(plot.getByRole('columnheader', { name: 'We were wrong' })).toBeVisible()
  await expect(plot.getByRole('row')).toHaveCount(14)

  await mirela.getByLabel('Period').selectOption('4 weeks')
  await mirela.getByLabel('Desk', { exact: true }).selectOption('Climate')
  await mirela.getByRole('button', { name: 'Show' }).click()
  await expect(mirela).toHaveURL(/weeks=4.*desk=/)
  const shares = mirela.getByRole('region', { name: 'Claims that were verified' })
  const download = mirela.waitForEvent('download')
  await shares.getByRole('link', { name: 'CSV Claims that were verified' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('figures-verified.csv')
  const [head, ...rows] = readCsv(await readFile(await file.path(), 'utf8')) ?? []
  expect(head?.cells).toEqual(['week', 'desk', 'pieces', 'claims', 'verified', 'share'])
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.every(({ cells }) => cells[1] === 'Climate')).toBe(true)
})

test('a reporter counts her own pieces, and reads no other desk’s headline', async ({ as }) => {
  const piece = await report(await demoRoom('dario'))
  const dario = await actor('dario')
  await db.assignment.create({
    data: {
      ...{ articleId: piece.id, task: 'reporter', dueAt: new Date(Date.now() - 3_600_000) },
      ...{ personId: dario.personId, byId: (await actor('mirela')).personId },
    },
  })
  const late = async (who: 'dario' | 'yusra') => {
    const page = await as(who)
    await page.goto('/newsroom/figures')
    await expect(page.getByRole('heading', { name: 'Figures', level: 1 })).toBeVisible()
    return page.getByText(piece.headline).count()
  }
  expect(await late('dario')).toBe(1)
  expect(await late('yusra')).toBe(0)
})

test('what is no period is told in a sentence, and an admin finds nothing there', async ({ as }) => {
  const [mirela, salma] = [await as('mirela'), await as('salma')]
  await mirela.goto('/newsroom/figures?weeks=7')
  await expect(mirela.getByText('Choose 4, 13, 26 or 52 weeks.')).toBeVisible()
  expect((await salma.goto('/newsroom/figures'))?.status()).toBe(404)
})
