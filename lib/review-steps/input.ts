/** The shapes of a rule about reviews, of a word for a revision, and of a demand. */
import { z } from 'zod'
import { Profile, ReviewKind, Role } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

/** The roles that may be named for a review, and for the approval */
export const reviewers = [Role.fact_checker, Role.editor, Role.chief] as const
export const approvers = [Role.editor, Role.chief] as const

const step = z
  .strictObject({
    kind: z.enum(ReviewKind, says('reviewSteps.kindWrong')),
    onDemand: z.boolean().default(false),
    roles: z.array(z.enum(reviewers, says('reviewSteps.roleWrong'))).max(reviewers.length),
    personIds: z.array(z.uuid()).max(30, says('reviewSteps.tooManyPeople', { most: 30 })),
    guests: z.boolean().default(false),
  })
  .refine(({ kind, guests }) => kind !== 'approval' || !guests, says('reviewSteps.editorsApprove'))
  .refine(({ roles, personIds }) => roles.length + personIds.length > 0, says('reviewSteps.nobodyGivesIt'))
  .refine(({ kind, onDemand }) => !onDemand || kind === 'legal', says('reviewSteps.onlyLegalIsDemanded'))
  .refine(
    ({ kind, roles }) => kind !== 'approval' || !roles.some((role) => role === 'fact_checker'),
    says('reviewSteps.editorsApprove'),
  )

export const reviewRule = z.strictObject({
  deskId: z.uuid().nullable(),
  profile: z.enum(Profile).nullable(),
  steps: z
    .array(step)
    .min(1, says('reviewSteps.noSteps'))
    .max(Object.keys(ReviewKind).length)
    .refine((steps) => new Set(steps.map(({ kind }) => kind)).size === steps.length, says('reviewSteps.eachOnce'))
    .refine(
      (steps) => steps.findIndex(({ kind }) => kind === 'approval') === steps.length - 1,
      says('reviewSteps.approvalLast'),
    ),
})
export type ReviewRuleInput = z.input<typeof reviewRule>
export type NewReviewRule = z.output<typeof reviewRule>

export const ruleVersion = z.int().positive()

export const stepKind = z.enum(ReviewKind, says('reviewSteps.kindWrong'))
export const word = z.strictObject({
  kind: stepKind,
  revisionId: z.uuid(says('articles.noSuchRevision')),
  note: z
    .string()
    .trim()
    .max(4000, says('articles.saidTooLong', { most: 4000 }))
    .default(''),
})
export type WordInput = z.input<typeof word>

export const reason = z
  .string()
  .trim()
  .min(1, says('articles.reasonMissing'))
  .max(4000, says('articles.saidTooLong', { most: 4000 }))
