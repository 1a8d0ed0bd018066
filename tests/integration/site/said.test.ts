import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { sourcePage } from '#lib/site/said/queries'
import { aSource, claimed, leansOn, paragraph, published, withdrawn, words } from '#tests/support/site-fixtures'

const three = () => [randomUUID(), randomUUID(), randomUUID()] as const

test('a source’s page says what it said, in which piece, how it stands, and under which number', async () => {
  const [first, second, third] = three()
  const [source, other] = await Promise.all([aSource('Tide Office'), aSource('Nobody Else')])
  await published({
    slug: 'tides',
    blocks: [
      paragraph(claimed('No source at all', randomUUID())),
      paragraph(claimed('Others say so', first), words(', '), claimed('the tide was late', second)),
      paragraph(claimed('The gauge was broken', third)),
    ],
    evidence: [
      { claimId: randomUUID(), text: 'No source at all', standing: 'unverified', attributions: [] },
      { ...leansOn(first, other), text: 'Others say so' },
      { ...leansOn(second, source, {}, 'disputed'), text: 'the tide was late' },
      { ...leansOn(third, source, { stance: 'disputes' }), text: 'The gauge was broken' },
    ],
  })
  const page = await sourcePage('tide-office', null)
  expect(page?.items.map(({ slug, said }) => [slug, said])).toEqual([
    [
      'tides',
      [
        { claimId: second, stance: 'supports', standing: 'disputed', number: 2, words: 'the tide was late' },
        { claimId: third, stance: 'disputes', standing: 'verified', number: 3, words: 'The gauge was broken' },
      ],
    ],
  ])
  expect(page?.fared).toEqual({ disputed: 1, verified: 1 })
})

test('what it said on other terms is not told, not even by its number or its share', async () => {
  const [open, closed] = three()
  const source = await aSource('Both Ways', 'person')
  await published({
    slug: 'both-ways',
    blocks: [paragraph(claimed('Openly', open), words('. '), claimed('Closely', closed))],
    evidence: [
      { ...leansOn(open, source), text: 'Openly' },
      {
        ...leansOn(closed, source, { terms: 'deep_background', publicLabel: 'an official' }, 'false'),
        text: 'Closely',
      },
    ],
  })
  const page = await sourcePage('both-ways', null)
  expect(JSON.stringify(page)).not.toContain('Closely')
  expect(page?.fared).toEqual({ verified: 1 })
  const stored = await db.publicationAttribution.findMany({ where: { sourceId: source } })
  expect(stored.map(({ claimId }) => claimId)).toEqual([open])
})

test('what a withdrawn piece says is gone with it', async () => {
  const claim = randomUUID()
  const source = await aSource('Gone Voice')
  const evidence = [leansOn(claim, source)]
  const { articleId } = await published({ slug: 'gone', blocks: [paragraph(claimed('It was so', claim))], evidence })
  expect(await sourcePage('gone-voice', null)).toMatchObject({ fared: { verified: 1 } })
  await withdrawn(articleId)
  expect(await sourcePage('gone-voice', null)).toBeNull()
  expect(await db.publicationAttribution.count({ where: { sourceId: source } })).toBe(0)
})

test('evidence of the first format is read, too', async () => {
  const claim = randomUUID()
  const source = await aSource('Old Voice')
  const { articleId, publicationId } = await published({
    slug: 'old',
    blocks: [paragraph(claimed('It was so', claim))],
    evidence: [{ ...leansOn(claim, source), text: 'It was so' }],
  })
  const { revisionId, ...publication } = await db.publication.findUniqueOrThrow({ where: { id: publicationId } })
  const revision = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  await withdrawn(articleId)
  const evidence = (revision.evidence as { claims: object[] }).claims
  const first = { ...revision, id: randomUUID(), number: 2, evidence, evidenceVersion: 1 }
  const again = { ...publication, id: randomUUID(), number: 2, revisionId: first.id }
  await db.revision.create({ data: first as Prisma.RevisionUncheckedCreateInput })
  await db.publication.create({ data: again as Prisma.PublicationUncheckedCreateInput })
  await db.publicationSource.create({
    data: { publicationId: again.id, sourceId: source, firstPublishedAt: again.firstPublishedAt },
  })
  await db.$queryRaw`SELECT 1 FROM record_attributions(ARRAY[${again.id}]::uuid[])`
  const found = await db.publicationAttribution.findMany({ where: { publicationId: again.id } })
  expect(found).toMatchObject([{ words: 'It was so', number: 1 }])
})
