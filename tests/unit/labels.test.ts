import { describe, expect, test } from 'vitest'
import { aiUses } from '#lib/ai-use/use'
import { kinds } from '#lib/audit/kinds'
import {
  AiReader,
  AssignmentTask,
  CorrectionCause,
  CorrectionKind,
  IdeaAct,
  Licence,
  MediaColour,
  MediaFinding,
  MediaForm,
  PersonAct,
  Profile,
  Reliability,
  ReportState,
  ReviewKind,
  ReviewRuleAct,
  RevisionCause,
  Role,
  SourceKind,
  Stance,
  Standing,
  State,
  StyleAct,
  TagKind,
  Terms,
} from '#lib/generated/prisma/enums'
import { en } from '#lib/messages/en'
import { moveNames } from '#lib/workflow/moves'

const { aiUse, auditPage, comparePage, labels, mediaPage, people, reportsPage, sources, tags, timeline, workflow } = en

const noMoves = [
  ...['import', 'embargo', 'othersSuggest', 'rebuild', 'retell', 'withhold'],
  ...['stepGiven', 'stepTakenBack', 'stepFell', 'demandLegal', 'dropLegal', 'assign', 'unassign', 'closePast'],
  ...['planWithdrawal', 'cancelWithdrawal', 'trash', 'untrash', 'erase'],
  ...['askGuest', 'revokeGuest', 'guestSays', 'bundled', 'unbundled', 'bundleHeld', 'bundleChanged'],
  ...['entryRead', 'entryRule', 'keyPoint', 'endCoverage', 'resumeCoverage'],
]

describe('every value has its words', () => {
  test.each<[string, object, readonly (string | number)[]]>([
    ['states', labels.state, Object.values(State)],
    ['profiles', labels.profile, Object.values(Profile)],
    ['roles', labels.role, Object.values(Role)],
    ['acts about people', people.history, Object.values(PersonAct)],
    ['kinds of sources', labels.sourceKind, Object.values(SourceKind)],
    ['reliability', labels.reliability, Object.values(Reliability)],
    ['credibility', labels.credibility, ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']],
    ['standings', labels.standing, Object.values(Standing)],
    ['stances', labels.stance, Object.values(Stance)],
    ['terms', labels.terms, Object.values(Terms)],
    ['what terms mean', labels.termsMeaning, Object.values(Terms)],
    ['forms of media', labels.mediaForm, Object.values(MediaForm)],
    ['colours', labels.mediaColour, Object.values(MediaColour)],
    ['uses of AI', labels.aiUse, [...aiUses]],
    ['who reads what AI had a part in', aiUse.readBy, Object.values(AiReader)],
    ['kinds of notices', labels.correctionKind, Object.values(CorrectionKind)],
    ['causes of notices', labels.correctionCause, Object.values(CorrectionCause)],
    ['licences', labels.licence, Object.values(Licence)],
    ['what was found in files', mediaPage.finding, Object.values(MediaFinding)],
    ['states of reports', reportsPage.state, Object.values(ReportState)],
    ['what was done about reports', auditPage.report, Object.values(ReportState)],
    ['what was done about ideas', auditPage.idea, Object.values(IdeaAct)],
    ['what was done about rules', auditPage.style, Object.values(StyleAct)],
    ['what was done about steps of review', auditPage.steps, Object.values(ReviewRuleAct)],
    ['tasks', labels.task, Object.values(AssignmentTask)],
    ['reviews', labels.reviewKind, Object.values(ReviewKind)],
    ['what is on record', auditPage.kind, kinds],
    ['why revisions were made', comparePage.cause, Object.values(RevisionCause)],
    ['kinds of tags', labels.tagKind, Object.values(TagKind)],
    ['kinds of sources in a sentence', sources.kind, Object.values(SourceKind)],
    ['kinds of tags in a sentence', tags.kind, Object.values(TagKind)],
    ['states in a sentence', workflow.stateAsSeen, Object.values(State)],
    ['what roles are there for', people.duty, Object.values(Role)],
    ['moves', workflow.move, moveNames],
    ['moves that were made', workflow.done, moveNames],
    ['events that somebody brought about', timeline.by, [...moveNames, ...noMoves]],
    ['events that nobody brought about', timeline.itself, [...moveNames, ...noMoves]],
  ])('%s', (_, words, values) => {
    expect(Object.keys(words).sort()).toEqual(values.map(String).sort())
    const told: string[] = Object.values(words)
    for (const word of told) expect(word).toMatch(/\S/)
    expect(new Set(told).size).toBe(told.length)
  })
})
