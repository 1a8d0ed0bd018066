import { describe, expect, test } from 'vitest'
import { profileLabels } from '#lib/articles/labels'
import { credibilityLabels, stanceLabels, standingLabels, termsLabels, termsMeanings } from '#lib/claims/labels'
import {
  PersonAct,
  Profile,
  Reliability,
  Role,
  SourceKind,
  Stance,
  Standing,
  State,
  TagKind,
  Terms,
} from '#lib/generated/prisma/enums'
import { acts } from '#lib/people/history'
import { roleLabels } from '#lib/people/roles'
import { kindLabels, reliabilityLabels } from '#lib/sources/labels'
import { tagKindLabels } from '#lib/tags/labels'
import { stateLabels } from '#lib/workflow/moves'

describe('every value has its words', () => {
  test.each<[string, object, readonly (string | number)[]]>([
    ['states', stateLabels, Object.values(State)],
    ['profiles', profileLabels, Object.values(Profile)],
    ['roles', roleLabels, Object.values(Role)],
    ['acts about people', acts, Object.values(PersonAct)],
    ['kinds of sources', kindLabels, Object.values(SourceKind)],
    ['reliability', reliabilityLabels, Object.values(Reliability)],
    ['credibility', credibilityLabels, [1, 2, 3, 4, 5, 6]],
    ['standings', standingLabels, Object.values(Standing)],
    ['stances', stanceLabels, Object.values(Stance)],
    ['terms', termsLabels, Object.values(Terms)],
    ['what terms mean', termsMeanings, Object.values(Terms)],
    ['kinds of tags', tagKindLabels, Object.values(TagKind)],
  ])('%s', (_, words, values) => {
    expect(Object.keys(words).sort()).toEqual(values.map(String).sort())
    const told: string[] = Object.values(words)
    for (const word of told) expect(word).toMatch(/\S/)
    expect(new Set(told).size).toBe(told.length)
  })
})
