import { describe, expect, test } from 'vitest'
import type { Profile, ReviewKind, Role, State } from '#lib/generated/prisma/enums'
import type { DraftState } from '#lib/workflow/moves'
import {
  type Given,
  isAsked,
  missingSteps,
  nextStep,
  type RuleStep,
  rulesFor,
  type StepRule,
  stepsFor,
  whyIncomplete,
  whyNotApproval,
  whyNotApprover,
  whyNotGuest,
  whyNotStep,
} from '#lib/workflow/review-steps'
import { english } from '#tests/support/english'

const step = (kind: ReviewKind, roles: Role[] = ['editor'], more: Partial<RuleStep> = {}): RuleStep => ({
  ...{ kind, onDemand: false, roles, personIds: [], guests: false },
  ...more,
})
const rule = (deskId: string | null, profile: Profile | null, ...steps: RuleStep[]): StepRule => ({
  ...{ deskId, profile, steps },
})
const piece = { deskId: 'security', profile: 'news' } as const
const kinds = (rules: StepRule[], about: Parameters<typeof stepsFor>[1] = piece, demanded = false) =>
  stepsFor(rules, about, demanded).map(({ kind }) => kind)

const person = (role: Role, personId = 'somebody') => ({
  ...{ personId, name: 'Somebody', role, deskIds: ['security'] },
  ...{ language: null, credential: null },
})
const draft = (state: State = 'in_review'): DraftState => ({
  ...{ state, live: false, ownerIds: ['writer'], deskId: 'security', contributorIds: ['writer', 'helper'] },
})

describe('which reviews a piece needs', () => {
  test('without a row, the approval by an editor or a chief', () => {
    expect(stepsFor([], piece, false)).toEqual([
      { kind: 'approval', roles: ['editor', 'chief'], personIds: [], guests: false },
    ])
  })

  test.each<[string, StepRule[], ReviewKind]>([
    ['any', [rule(null, null, step('copy_edit'))], 'copy_edit'],
    ['its profile before any', [rule(null, null, step('copy_edit')), rule(null, 'news', step('expert'))], 'expert'],
    [
      'its desk before its profile',
      [rule(null, 'news', step('expert')), rule('security', null, step('fact_check'))],
      'fact_check',
    ],
    [
      'desk and profile before all',
      [rule('security', null, step('fact_check')), rule('security', 'news', step('editor'))],
      'editor',
    ],
  ])('the narrowest row counts alone: %s', (_, rules, first) => {
    expect(kinds(rules)).toEqual([first, 'approval'])
    expect(kinds(rules.toReversed())).toEqual([first, 'approval'])
  })

  test.each<[string, StepRule]>([
    ['another desk', rule('world', null, step('legal'))],
    ['another profile', rule(null, 'opinion', step('legal'))],
    ['its desk with another profile', rule('security', 'opinion', step('legal'))],
  ])('a row about %s does not count', (_, other) => {
    expect(kinds([other])).toEqual(['approval'])
    expect(rulesFor([other], piece)).toEqual([])
  })

  test('a piece without a desk goes by the rows about any desk', () => {
    const rules = [rule('security', null, step('legal')), rule(null, null, step('copy_edit'))]
    expect(kinds(rules, { deskId: null, profile: 'news' })).toEqual(['copy_edit', 'approval'])
  })

  test('they come in the order of the row, and the approval last', () => {
    expect(kinds([rule(null, null, step('legal'), step('fact_check'), step('approval', ['chief']))])).toEqual([
      'legal',
      'fact_check',
      'approval',
    ])
  })

  test('the row may say who approves', () => {
    expect(stepsFor([rule(null, null, step('approval', ['chief']))], piece, false)).toEqual([
      { kind: 'approval', roles: ['chief'], personIds: [], guests: false },
    ])
  })
})

describe('a legal review that somebody demands', () => {
  test('comes before the approval where no row names it, and is a chief’s', () => {
    expect(stepsFor([], piece, true)).toEqual([
      { kind: 'legal', roles: ['chief'], personIds: [], guests: true },
      { kind: 'approval', roles: ['editor', 'chief'], personIds: [], guests: false },
    ])
  })

  test('waits in a row until it is demanded, at its place', () => {
    const waiting = [rule(null, null, step('legal', ['chief'], { onDemand: true }), step('copy_edit'))]
    expect(kinds(waiting)).toEqual(['copy_edit', 'approval'])
    expect(kinds(waiting, piece, true)).toEqual(['legal', 'copy_edit', 'approval'])
  })

  test('is given by those whom the next wider row names', () => {
    const rules = [
      rule('security', null, step('fact_check')),
      rule(null, null, step('legal', [], { personIds: ['lawyer'], onDemand: true })),
    ]
    expect(stepsFor(rules, piece, true)).toMatchObject([
      { kind: 'fact_check' },
      { kind: 'legal', roles: [], personIds: ['lawyer'] },
      { kind: 'approval' },
    ])
  })

  test('is needed once where the row needs it anyway', () => {
    expect(kinds([rule(null, null, step('legal'))], piece, true)).toEqual(['legal', 'approval'])
  })
})

const steps = stepsFor(
  [rule(null, null, step('fact_check', ['fact_checker']), step('legal', [], { personIds: ['lawyer'] }))],
  piece,
  false,
)
const given = (...words: [ReviewKind, string][]): Given[] => words.map(([kind, personId]) => ({ kind, personId }))

describe('which is next', () => {
  test.each<[Given[], ReviewKind, ReviewKind[]]>([
    [[], 'fact_check', ['fact_check', 'legal']],
    [given(['fact_check', 'checker']), 'legal', ['legal']],
    [given(['legal', 'lawyer']), 'fact_check', ['fact_check']],
    [given(['fact_check', 'checker'], ['legal', 'lawyer']), 'approval', []],
  ])('of %j it is %s', (words, next, missing) => {
    expect(nextStep(steps, words)?.kind).toBe(next)
    expect(missingSteps(steps, words).map(({ kind }) => kind)).toEqual(missing)
    expect(whyIncomplete(steps, words) === null).toBe(missing.length === 0)
  })

  test('a word for a review that is not needed any more is no word', () => {
    expect(nextStep(steps, given(['copy_edit', 'somebody']))?.kind).toBe('fact_check')
  })
})

describe('who may give a review', () => {
  const why = (
    actor: ReturnType<typeof person>,
    kind: ReviewKind,
    words: Given[] = [],
    { state = 'in_review' as State, fourEyes = true, approvedBy = null as string | null } = {},
  ) => {
    const refusal = whyNotStep(actor, kind, { steps, given: words, approvedBy, draft: draft(state), fourEyes })
    return refusal && english(refusal)
  }

  test('not whoever approved it, unless four eyes are off', () => {
    const words = given(['fact_check', 'checker'])
    const by = (approvedBy: string, fourEyes = true) =>
      why(person('chief', 'lawyer'), 'legal', words, { state: 'approved', approvedBy, fourEyes })
    expect(by('lawyer')).toContain('another')
    expect([by('somebody'), by('lawyer', false)]).toEqual([null, null])
  })

  test('whom the row names, by role or by name', () => {
    expect(why(person('fact_checker'), 'fact_check')).toBeNull()
    expect(why(person('editor', 'lawyer'), 'legal', given(['fact_check', 'checker']))).toBeNull()
    expect(why(person('editor'), 'fact_check')).toContain('name others')
    expect(isAsked({ kind: 'legal', roles: [], personIds: ['lawyer'], guests: false }, person('chief'))).toBe(false)
  })

  test('not a chief whom it does not name: that is what publishing past reviews is for', () => {
    expect(why(person('chief'), 'legal', given(['fact_check', 'checker']))).toContain('name others')
  })

  test('nobody who wrote or changed the piece, unless four eyes are switched off', () => {
    expect(why(person('fact_checker', 'helper'), 'fact_check')).toContain('somebody else')
    expect(why(person('fact_checker', 'helper'), 'fact_check', [], { fourEyes: false })).toBeNull()
  })

  test('nobody twice: each review is another person’s, unless four eyes are switched off', () => {
    const words = given(['fact_check', 'lawyer'])
    expect(why(person('editor', 'lawyer'), 'legal', words)).toContain('another review')
    expect(why(person('editor', 'lawyer'), 'legal', words, { fourEyes: false })).toBeNull()
  })

  test('not before the reviews that come first, and names the one', () => {
    expect(why(person('editor', 'lawyer'), 'legal')).toContain('Fact-check')
  })

  test('not again, and not one that this piece does not need', () => {
    expect(why(person('fact_checker'), 'fact_check', given(['fact_check', 'checker']))).toContain('already')
    expect(why(person('editor'), 'copy_edit')).toContain('does not need')
    expect(why(person('editor'), 'approval')).toContain('does not need')
  })

  test.each<[State, boolean]>([
    ['draft', false],
    ['in_review', true],
    ['changes_requested', false],
    ['approved', true],
    ['scheduled', true],
    ['published', false],
    ['spiked', false],
  ])('in %s: %s', (state, may) => {
    expect(why(person('fact_checker'), 'fact_check', [], { state }) === null).toBe(may)
  })
})

describe('somebody from outside', () => {
  const open = stepsFor(
    [rule(null, null, step('fact_check', ['fact_checker']), step('legal', ['chief'], { guests: true }))],
    piece,
    false,
  )
  const why = (kind: ReviewKind, words: Given[] = []) => {
    const refusal = whyNotGuest(kind, { steps: open, given: words })
    return refusal && english(refusal)
  }

  test('gives the reviews that the row opens, when they are next', () => {
    expect(why('legal', given(['fact_check', 'checker']))).toBeNull()
    expect(why('legal')).toContain('Fact-check')
    expect(why('fact_check')).toContain('Nobody from outside')
    expect(why('legal', given(['fact_check', 'checker'], ['legal', 'lawyer']))).toContain('already')
    expect(why('expert')).toContain('does not need')
  })

  test('never approves', () => {
    expect(why('approval', given(['fact_check', 'checker'], ['legal', 'lawyer']))).toContain('Nobody from outside')
  })
})

describe('the approval', () => {
  const all = given(['fact_check', 'checker'], ['legal', 'lawyer'])
  const why = (personId: string, words: Given[], fourEyes = true) => {
    const refusal = whyNotApproval(person('editor', personId), { steps, given: words, fourEyes })
    return refusal && english(refusal)
  }

  test('is given only when the earlier reviews are there', () => {
    expect(why('somebody', given(['fact_check', 'checker']))).toContain('Legal')
    expect(why('somebody', all)).toBeNull()
  })

  test('is another person’s than the reviews', () => {
    expect(why('lawyer', all)).toContain('another review')
    expect(why('lawyer', all, false)).toBeNull()
  })

  test('is theirs whom the row names for it', () => {
    const chiefs = stepsFor([rule(null, null, step('approval', ['chief'], { personIds: ['ilse'] }))], piece, false)
    const may = (actor: ReturnType<typeof person>) =>
      whyNotApprover(actor, { steps: chiefs, given: [], fourEyes: true }) === null
    expect([may(person('chief')), may(person('editor', 'ilse')), may(person('editor'))]).toEqual([true, true, false])
  })

  test('stands as ever without rows', () => {
    const none = stepsFor([], piece, false)
    for (const role of ['editor', 'chief'] as const)
      expect(whyNotApproval(person(role), { steps: none, given: [], fourEyes: true })).toBeNull()
  })
})
