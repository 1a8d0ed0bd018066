import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db'
import { suggestionsFor } from '#lib/site/suggestions/queries'
import {
  anAuthor,
  aSource,
  aTag,
  claimed,
  leansOn,
  paragraph,
  published,
  withdrawn,
} from '#tests/support/site-fixtures'

const named = async (typed: string) => (await suggestionsFor(typed)).map(({ of, name }) => [of, name])

beforeAll(async () => {
  const claim = randomUUID()
  const source = await aSource('Marlow Institute')
  await published({
    ...{ slug: 'marlow', headline: 'Old Marlow harbour 50% shut', tags: ['Marlow Sound'], authors: ['Ines Marlow'] },
    blocks: [paragraph(claimed('Ships wait', claim))],
    evidence: [leansOn(claim, source)],
  })
  await db.tagAlias.create({ data: { tagId: await aTag('Marlow Sound'), name: 'مارلو' } })
})

test('what begins with the letters is offered: topics, authors, sources, headlines', async () => {
  expect(await named('marl')).toEqual([
    ['topic', 'Marlow Sound'],
    ['author', 'Ines Marlow'],
    ['source', 'Marlow Institute'],
    ['piece', 'Old Marlow harbour 50% shut'],
  ])
  expect(await named('harbour mar')).toEqual([['piece', 'Old Marlow harbour 50% shut']])
  expect(await named('مارلو')).toEqual([['topic', 'Marlow Sound']])
})

test.each(['m', '', '%', '__', '…'])('%j offers nothing', async (typed) => expect(await named(typed)).toEqual([]))

test('each leads to its page', async () => {
  expect((await suggestionsFor('marl')).map(({ path }) => path)).toEqual([
    '/topics/marlow-sound',
    '/authors/ines-marlow',
    '/sources/marlow-institute',
    '/en/marlow',
  ])
})

test('whom no live piece names, and what is withdrawn, is not offered', async () => {
  await Promise.all([aSource('Hushed Witness', 'person'), aTag('Hushed Plan'), anAuthor('Hushed Reporter')])
  const { articleId } = await published({ slug: 'hushed', headline: 'Hushed headline' })
  expect(await named('hush')).toEqual([['piece', 'Hushed headline']])
  await withdrawn(articleId)
  expect(await named('hush')).toEqual([])
})
