import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db'
import { makeFirstAdmin, setupLink } from '#lib/links/commands'
import { linkHolder } from '#lib/links/queries'

const first = { name: 'Ilse Varga', email: 'ilse@newsroom.example', password: 'the ferry leaves at six' }
const tokenIn = (link: string | null) => new URL(link ?? '').searchParams.get('token') ?? ''
const dead = 'This link was used already, or is too old.'

beforeEach(async () => {
  // Records about people can't be deleted row by row.
  await db.$executeRaw`TRUNCATE "Person" CASCADE`
})

test('an empty newsroom gives a link by which the first admin comes in', async () => {
  const link = await setupLink()
  expect(link).toMatch(/^http:\/\/localhost:3000\/setup\?token=[\w-]{43}$/)
  await makeFirstAdmin(tokenIn(link), first)
  expect(await db.person.findMany()).toMatchObject([{ name: 'Ilse Varga', role: 'admin', slug: 'ilse-varga' }])
})

test('a newsroom with people in it gives none, and takes none', async () => {
  const token = tokenIn(await setupLink())
  const second = tokenIn(await setupLink())
  await expect(makeFirstAdmin(token, first)).rejects.toThrow(dead)
  await makeFirstAdmin(second, first)
  expect(await setupLink()).toBeNull()
  await expect(makeFirstAdmin(second, { ...first, email: 'other@newsroom.example' })).rejects.toThrow(dead)
})

test('a link that was made before somebody came in by another way opens nothing', async () => {
  const token = tokenIn(await setupLink())
  await db.person.create({
    data: { name: 'Somebody', slug: 'somebody', email: 's@newsroom.example', role: 'reporter' },
  })
  expect(await linkHolder('setup', token)).toBeNull()
  await expect(makeFirstAdmin(token, first)).rejects.toThrow(dead)
})

test('two that open the newsroom at the same moment make one admin', async () => {
  const both = await Promise.all([setupLink(), setupLink()])
  const tokens = both.map(tokenIn)
  const all = await Promise.allSettled(
    tokens.map((token, at) => makeFirstAdmin(token, { ...first, email: `${at}@newsroom.example` })),
  )
  expect(all.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(await db.person.count()).toBe(1)
})

test('the link works for a day', async () => {
  const token = tokenIn(await setupLink())
  await db.oneTimeLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  await expect(makeFirstAdmin(token, first)).rejects.toThrow(dead)
})

test('a weak password leaves the link as it was', async () => {
  const token = tokenIn(await setupLink())
  await expect(makeFirstAdmin(token, { ...first, password: 'qwertyuiop' })).rejects.toThrow('among the first')
  await makeFirstAdmin(token, first)
  expect(await db.person.count()).toBe(1)
})
