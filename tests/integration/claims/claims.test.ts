import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import {
  addAttribution,
  changeAttribution,
  copyClaims,
  createClaim,
  removeAttribution,
  verifyClaim,
} from '#lib/claims/commands'
import { joinClaims } from '#lib/claims/marked'
import { claimRows } from '#lib/claims/queries'
import { db } from '#lib/db'
import { textToRead } from '#lib/drafts/queries'
import { createSource } from '#lib/sources/commands'
import { claimsIn } from '#lib/text/claims'
import { claiming, someArticle, someDesk, someone } from '#tests/support/articles'

let deskId: string
let reporter: Actor
let editor: Actor
let post: string
beforeAll(async () => {
  deskId = await someDesk()
  reporter = await someone('reporter', [deskId])
  editor = await someone('editor', [deskId])
  post = (await createSource(reporter, { kind: 'outlet', name: 'Harbour Post' })).id
})

const id = () => crypto.randomUUID()
/** Claims on the writing page */
const claimsOf = async (actor: Actor, articleId: string) =>
  joinClaims(claimsIn(await textToRead(actor, articleId)), await claimRows(actor, articleId))
const record = { stance: 'supports', terms: 'on_the_record' } as const
const stateOf = async (articleId: string) => (await db.draft.findUniqueOrThrow({ where: { articleId } })).state
const contributorsTo = async (articleId: string) =>
  (await db.contributor.findMany({ where: { articleId } })).map((row) => row.personId)

describe('citing', () => {
  test('makes a claim with its source, and whoever cites has worked on the piece', async () => {
    const claimId = id()
    const text = claiming({ id: claimId, words: 'Pilots stopped work' })
    const articleId = await someArticle({ by: reporter, deskId, text })
    await createClaim(reporter, articleId, {
      claimId,
      text: 'Pilots stopped work',
      attribution: { sourceId: post, stance: 'supports', terms: 'on_the_record' },
    })
    expect(await claimsOf(reporter, articleId)).toMatchObject([
      { id: claimId, number: 1, standing: 'unverified', attributions: [{ source: { name: 'Harbour Post' } }] },
    ])
    expect(await contributorsTo(articleId)).toEqual([reporter.personId])
  })

  test('asked twice, for a lost answer, happens once', async () => {
    const claimId = id()
    const articleId = await someArticle({ by: reporter })
    const input = { claimId, text: 'Pilots stopped work', attribution: { sourceId: post } }
    await createClaim(reporter, articleId, input)
    expect((await createClaim(reporter, articleId, input)).attributions).toHaveLength(1)
  })

  test('a new source makes the source too, or neither', async () => {
    const articleId = await someArticle({ by: reporter })
    const made = await createClaim(reporter, articleId, {
      claimId: id(),
      text: 'Ships wait',
      attribution: { newSource: { kind: 'person', name: 'Oriel Tamsin' } },
    })
    expect(made.attributions[0]?.source).toMatchObject({ kind: 'person', name: 'Oriel Tamsin' })
    const refused = createClaim(reporter, articleId, {
      claimId: id(),
      text: 'Ships wait',
      attribution: { newSource: { kind: 'person', name: 'Oriel Tamsyn' } },
    })
    await expect(refused).rejects.toThrow('There is already “Oriel Tamsin” (person).')
    expect(await db.claim.count({ where: { articleId } })).toBe(1)
  })

  test('may wait: a claim without a source is marked all the same', async () => {
    const [known, unknown] = [id(), id()]
    const articleId = await someArticle({
      by: reporter,
      text: claiming({ id: known, words: 'One' }, { id: unknown, words: 'Two' }),
    })
    await createClaim(reporter, articleId, { claimId: known, text: 'One' })
    expect(
      (await claimsOf(reporter, articleId)).map((claim) => [claim.number, claim.text, claim.attributions]),
    ).toEqual([
      [1, 'One', []],
      [2, 'Two', []],
    ])
  })

  test('a claim whose mark is gone from the text is on no list', async () => {
    const articleId = await someArticle({ by: reporter })
    await createClaim(reporter, articleId, { claimId: id(), text: 'Taken out again' })
    expect(await claimsOf(reporter, articleId)).toEqual([])
  })

  test('who may not be named needs a label for readers', async () => {
    const articleId = await someArticle({ by: reporter })
    const cite = (attribution: object) =>
      createClaim(reporter, articleId, { claimId: id(), text: 'x', attribution: { sourceId: post, ...attribution } })
    await expect(cite({ terms: 'on_background' })).rejects.toThrow('Say what readers are told instead of the name')
    await expect(cite({ terms: 'deep_background', publicLabel: '  ' })).rejects.toThrow('Say what readers are told')
    const made = await cite({ terms: 'on_background', publicLabel: 'a senior official' })
    expect(made.attributions[0]).toMatchObject({ publicLabel: 'a senior official' })
    expect((await cite({ terms: 'off_the_record' })).attributions).toHaveLength(1)
  })

  test.each([
    ['an address that is a script', { url: 'javascript:alert(1)' }, 'An address begins with'],
    ['a stance that does not exist', { stance: 'likes' }, ''],
    ['an excerpt without end', { excerpt: 'x'.repeat(5000) }, 'An excerpt has at most 4000 characters.'],
  ])('%s is refused', async (_, attribution, why) => {
    const articleId = await someArticle({ by: reporter })
    const input = { claimId: id(), text: 'x', attribution: { sourceId: post, ...attribution } }
    await expect(createClaim(reporter, articleId, input as never)).rejects.toThrow(why)
  })
})

describe('who stands behind a claim', () => {
  const cited = async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const claim = await createClaim(reporter, articleId, {
      claimId: id(),
      text: 'Ships wait',
      attribution: { sourceId: post },
    })
    return { articleId, claimId: claim.id, attributionId: claim.attributions[0]?.id ?? '' }
  }

  test('can be added, changed and taken away', async () => {
    const { claimId, attributionId } = await cited()
    expect((await addAttribution(reporter, claimId, { sourceId: post, stance: 'disputes' })).attributions).toHaveLength(
      2,
    )
    const changed = await changeAttribution(editor, attributionId, { ...record, stance: 'context', locator: 'p. 4' })
    expect(changed.attributions).toMatchObject([{ stance: 'context', locator: 'p. 4' }, { stance: 'disputes' }])
    expect((await removeAttribution(editor, attributionId)).attributions).toHaveLength(1)
  })

  test('is there once in each stance', async () => {
    const { claimId, attributionId } = await cited()
    await expect(addAttribution(reporter, claimId, { sourceId: post })).rejects.toThrow(
      'stands under the claim already',
    )
    await addAttribution(reporter, claimId, { sourceId: post, stance: 'disputes' })
    await expect(changeAttribution(reporter, attributionId, { ...record, stance: 'disputes' })).rejects.toThrow(
      'in that stance',
    )
  })

  test('never names somebody because a change says nothing of the terms', async () => {
    const { claimId } = await cited()
    const unnamed = { sourceId: post, stance: 'disputes', terms: 'on_background', publicLabel: 'a pilot' } as const
    const { attributions } = await addAttribution(reporter, claimId, unnamed)
    const made = attributions.find(({ terms }) => terms === 'on_background')?.id ?? ''
    const silent = { stance: 'disputes', locator: 'p. 4' } as unknown as typeof record
    await expect(changeAttribution(reporter, made, silent)).rejects.toThrow()
    expect(await db.attribution.findUnique({ where: { id: made } })).toMatchObject({ terms: 'on_background' })
  })

  test('is no business of people who may not read the piece', async () => {
    const { articleId, claimId, attributionId } = await cited()
    const stranger = await someone('reporter')
    const nothing = 'There is nothing here, or it is not yours to see.'
    await expect(createClaim(stranger, articleId, { claimId: id(), text: 'x' })).rejects.toThrow(nothing)
    await expect(addAttribution(stranger, claimId, { sourceId: post })).rejects.toThrow(nothing)
    await expect(changeAttribution(stranger, attributionId, record)).rejects.toThrow(nothing)
    await expect(removeAttribution(stranger, attributionId)).rejects.toThrow(nothing)
    await expect(claimsOf(stranger, articleId)).rejects.toThrow(nothing)
    await expect(createClaim(reporter, 'no-id', { claimId: id(), text: 'x' })).rejects.toThrow(nothing)
  })

  test('can’t be moved in from another piece by naming its claim', async () => {
    const { claimId } = await cited()
    const elsewhere = await someArticle({ by: reporter })
    await expect(createClaim(reporter, elsewhere, { claimId, text: 'x' })).rejects.toThrow('There is no such claim.')
  })
})

describe('evidence of a piece that was decided on', () => {
  test.each(['approved', 'scheduled'] as const)('voids the approval of a piece that is %s', async (state) => {
    const articleId = await someArticle({ by: reporter, deskId, state })
    await createClaim(reporter, articleId, { claimId: id(), text: 'Late addition', attribution: { sourceId: post } })
    expect(await stateOf(articleId)).toBe('draft')
    expect(await db.workflowEvent.findMany({ where: { articleId } })).toMatchObject([
      {
        move: 'voidApproval',
        from: state,
        to: 'draft',
        personId: null,
        reason: expect.stringContaining(reporter.name),
      },
    ])
    expect((await db.draft.findUniqueOrThrow({ where: { articleId } })).scheduledFor).toBeNull()
  })

  test.each([
    ['published', 'This piece is published. Start a new version to change it.'],
    ['spiked', 'This piece is spiked. Revive it to change it.'],
  ] as const)('can’t be changed once it is %s', async (state, why) => {
    const articleId = await someArticle({ by: reporter, deskId, state })
    await expect(createClaim(reporter, articleId, { claimId: id(), text: 'x' })).rejects.toThrow(why)
    expect(await db.claim.count({ where: { articleId } })).toBe(0)
    expect(await contributorsTo(articleId)).toEqual([])
  })
})

describe('verifying', () => {
  const claimed = async (state: 'draft' | 'approved' = 'draft') => {
    const claimId = id()
    const text = claiming({ id: claimId, words: 'Ships wait' })
    const articleId = await someArticle({ by: reporter, deskId, state: 'draft', text })
    await createClaim(reporter, articleId, { claimId, text: 'Ships wait' })
    if (state === 'approved') {
      const approved = await someArticle({ by: reporter, deskId, state })
      await db.claim.update({ where: { id: claimId }, data: { articleId: approved } })
      return { articleId: approved, claimId }
    }
    return { articleId, claimId }
  }

  test('says how one knows, and who checked', async () => {
    const { articleId, claimId } = await claimed()
    const checker = await someone('fact_checker')
    await expect(
      verifyClaim(checker, articleId, { claimId, standing: 'verified', text: 'Ships wait' }),
    ).rejects.toThrow('Say how you know.')
    await verifyClaim(checker, articleId, {
      claimId,
      standing: 'verified',
      text: 'Ships wait',
      how: 'Port log',
      credibility: 2,
    })
    expect(await claimsOf(reporter, articleId)).toMatchObject([
      {
        standing: 'verified',
        verifiedHow: 'Port log',
        credibility: 2,
        verifiedBy: { name: checker.name },
        wordsChanged: false,
      },
    ])
    await db.claim.update({ where: { id: claimId }, data: { text: 'Ships waited' } })
    expect(await claimsOf(reporter, articleId)).toMatchObject([{ wordsChanged: true }])
  })

  test('is not for reporters', async () => {
    const { articleId, claimId } = await claimed()
    const verdict = { claimId, standing: 'verified', text: 'Ships wait', how: 'I just know' } as const
    await expect(verifyClaim(reporter, articleId, verdict)).rejects.toThrow('not yours to see')
  })

  test('knows a mark that nobody has cited yet', async () => {
    const articleId = await someArticle({ by: reporter, deskId })
    const checked = await verifyClaim(editor, articleId, { claimId: id(), standing: 'opinion', text: 'It is unwise' })
    expect(checked).toMatchObject({ standing: 'opinion', text: 'It is unwise', attributions: [] })
  })

  test('does not make a writer of the checker, but what was approved has to be looked at again', async () => {
    const { articleId, claimId } = await claimed('approved')
    await verifyClaim(editor, articleId, {
      claimId,
      standing: 'disputed',
      text: 'Ships wait',
      how: 'The port says otherwise',
    })
    expect(await stateOf(articleId)).toBe('draft')
    expect(await contributorsTo(articleId)).toEqual([])
  })
})

describe('a claim that is copied into another piece', () => {
  const copied = async (by: Actor) => {
    const from = id()
    const articleId = await someArticle({ by, deskId: await someDesk() })
    await createClaim(by, articleId, {
      claimId: from,
      text: 'Pilots stopped work',
      attribution: {
        sourceId: post,
        terms: 'on_background',
        publicLabel: 'A pilot',
        locator: 'page 3',
        excerpt: 'We stop.',
      },
    })
    return from
  }

  test('is a claim of its own with the same attributions, and nobody has judged it', async () => {
    const chief = await someone('chief')
    const from = await copied(reporter)
    await verifyClaim(chief, (await db.claim.findUniqueOrThrow({ where: { id: from } })).articleId, {
      claimId: from,
      standing: 'verified',
      text: 'Pilots stopped work',
      how: 'Port log',
    })
    const into = await someArticle({ by: reporter })
    const claimId = id()
    const input = [{ from, claimId, text: 'stopped work' }]
    const [row] = await copyClaims(reporter, into, input)
    expect(row).toMatchObject({
      id: claimId,
      text: 'stopped work',
      standing: 'unverified',
      verifiedHow: null,
      attributions: [
        {
          terms: 'on_background',
          publicLabel: 'A pilot',
          locator: 'page 3',
          excerpt: 'We stop.',
          source: { id: post },
        },
      ],
    })
    // Asked twice, for a lost answer
    expect((await copyClaims(reporter, into, input))[0]?.attributions).toHaveLength(1)
    expect(await db.attribution.count({ where: { claimId: from } })).toBe(1)
  })

  test('brings nothing from a piece that this person may not read, and does not say that it is there', async () => {
    const stranger = await someone('reporter', [await someDesk()])
    const [hidden, mine] = [await copied(reporter), await copied(stranger)]
    const into = await someArticle({ by: stranger })
    const rows = await copyClaims(stranger, into, [
      { from: hidden, claimId: id(), text: 'Pilots stopped work' },
      { from: id(), claimId: id(), text: 'Ships wait' },
      { from: mine, claimId: id(), text: 'Pilots stopped work' },
    ])
    expect(rows).toHaveLength(1)
    expect(await db.claim.count({ where: { articleId: into } })).toBe(1)
  })
})
