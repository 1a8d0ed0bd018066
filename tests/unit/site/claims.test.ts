import { describe, expect, test } from 'vitest'
import type { EvidenceAttribution, EvidenceClaim } from '#lib/revisions/evidence'
import { endsOf, namedSources, numberedClaims, tally } from '#lib/site/claims'
import type { TextNode } from '#lib/text/json'
import { doc } from '#tests/support/texts'

const first = '0192f000-0000-7000-8000-000000000001'
const second = '0192f000-0000-7000-8000-000000000002'
const claimed = (text: string, id: string, ...more: string[]): TextNode => ({
  type: 'text',
  text,
  marks: [{ type: 'claim', attrs: { id } }, ...more.map((type) => ({ type }))],
})
const article = (...content: TextNode[]) =>
  doc({ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph', content })
const text = article(
  claimed('The pilots ', second),
  claimed('stopped work', second, 'bold'),
  claimed('A court sits', first),
)

const ports = { id: 'ports', name: 'Ports Authority', slug: 'ports-authority', kind: 'organisation' } as const
const attribution = (more: Partial<EvidenceAttribution> = {}): EvidenceAttribution => ({
  ...{ sourceId: 'ports', stance: 'supports', terms: 'on_the_record', publicLabel: null },
  ...{ locator: null, url: null, excerpt: null, accessedAt: null, files: [] },
  ...more,
})
const evidence = (...attributions: EvidenceAttribution[]): EvidenceClaim[] => [
  { claimId: second, text: 'as saved', standing: 'verified', attributions },
]

const secretive = attribution({
  ...{ publicLabel: 'a port official', locator: 'corridor, third floor', url: 'https://ports.example/leak' },
  excerpt: 'Only I could have said this.',
})

describe('the claims of a piece', () => {
  test('are numbered as they are read, whatever order they were cited in', () => {
    const both = [
      { claimId: first, text: '', standing: 'verified', attributions: [attribution()] } as const,
      ...evidence(attribution()),
    ] as EvidenceClaim[]
    const numbered = numberedClaims(text, both, [ports])
    expect(numbered.map(({ number, words }) => [number, words])).toEqual([
      [1, 'The pilots stopped work'],
      [2, 'A court sits'],
    ])
  })

  test('have no number where there is nothing to tell', () => {
    expect(numberedClaims(text, evidence(attribution()), [ports]).map(({ id }) => id)).toEqual([second])
  })

  test('keep their number where the newsroom has judged them, source or none', () => {
    const judged: EvidenceClaim[] = [{ claimId: first, text: '', standing: 'disputed', attributions: [] }]
    expect(numberedClaims(text, judged, [])).toMatchObject([{ number: 1, standing: 'disputed', witnesses: [] }])
  })

  test('bear their number behind their last words', () => {
    const ends = endsOf(text, numberedClaims(text, evidence(attribution()), [ports]))
    expect([...ends].map(([node, number]) => [node.text, number])).toEqual([['stopped work', 1]])
  })
})

describe('a source', () => {
  test('on the record is named, with where and when', () => {
    const given = attribution({
      locator: 'page 4',
      url: 'https://ports.example',
      accessedAt: '2026-11-20T10:00:00.000Z',
    })
    expect(numberedClaims(text, evidence(given), [ports])[0]?.witnesses).toEqual([
      {
        ...{ source: ports, stance: 'supports', locator: 'page 4', url: 'https://ports.example', excerpt: null },
        accessedAt: new Date('2026-11-20T10:00:00Z'),
        files: [],
      },
    ])
  })

  test('shows the files that were chosen, as they were frozen, and those of nobody who is unnamed', () => {
    const frozen = [{ id: 'f1' }, { id: 'f2' }] as never
    const files = [
      { fileId: 'f1', alt: 'The order', shown: true },
      { fileId: 'f2', alt: 'The reverse', shown: false },
      { fileId: 'f3', alt: 'Not frozen', shown: true },
    ]
    const of = (more: Parameters<typeof attribution>[0]) =>
      numberedClaims(text, evidence(attribution({ ...more, files })), [ports], frozen)[0]?.witnesses
    expect(of({})).toMatchObject([{ source: ports, files: [{ alt: 'The order', file: { id: 'f1' } }] }])
    for (const terms of ['on_background', 'deep_background', 'off_the_record'] as const)
      expect(JSON.stringify(of({ terms, publicLabel: 'a port official' }))).not.toContain('f1')
  })

  test.each(['on_background', 'deep_background'] as const)('%s is told by its label and by nothing else', (terms) => {
    const claims = numberedClaims(text, evidence({ ...secretive, terms }), [ports])
    expect(claims[0]?.witnesses).toEqual([{ label: 'a port official', stance: 'supports', terms }])
    expect(namedSources(claims)).toEqual([])
  })

  test('off the record is not told at all', () => {
    const claims = numberedClaims(text, evidence({ ...secretive, terms: 'off_the_record' }), [ports])
    expect(claims[0]?.witnesses).toEqual([])
  })

  test('that the publication does not name is not named', () => {
    expect(numberedClaims(text, evidence(attribution()), [])[0]?.witnesses).toEqual([])
  })

  test('leads to no address but one of the web', () => {
    const claims = numberedClaims(text, evidence(attribution({ url: 'javascript:alert(1)' })), [ports])
    expect(claims[0]?.witnesses).toMatchObject([{ url: null }])
  })
})

test('one who spoke twice under the same label counts as one, so that no number gives anybody away', () => {
  const twice = evidence(
    { ...secretive, terms: 'on_background', sourceId: 'a' },
    { ...secretive, terms: 'deep_background', sourceId: 'b' },
    attribution({ stance: 'disputes' }),
  )
  expect(tally(numberedClaims(text, twice, [ports]))).toEqual({
    claims: 1,
    named: 1,
    unnamed: 1,
    verified: 1,
    disputed: 0,
    false: 0,
    unverified: 0,
  })
})
