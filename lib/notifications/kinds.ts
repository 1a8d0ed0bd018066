/** What people are told of, and where, as long as they have chosen nothing else. */
import type { MailFrequency, NotificationKind } from '#lib/generated/prisma/enums'

/** In the list of the newsroom, and by mail */
export type Choice = { inPage: boolean; mail: MailFrequency }

/** What waits for somebody is mailed at once, what goes on by itself together. */
export const kinds = {
  mention: { inPage: true, mail: 'at_once' },
  reply: { inPage: true, mail: 'hourly' },
  comment: { inPage: true, mail: 'hourly' },
  assignment: { inPage: true, mail: 'at_once' },
  review: { inPage: true, mail: 'hourly' },
  step: { inPage: true, mail: 'at_once' },
  task: { inPage: true, mail: 'at_once' },
  question: { inPage: true, mail: 'at_once' },
  answer: { inPage: true, mail: 'hourly' },
  decision: { inPage: true, mail: 'at_once' },
  report: { inPage: true, mail: 'hourly' },
} as const satisfies Record<NotificationKind, Choice>

const kindNames = Object.keys(kinds) as NotificationKind[]

export type Chosen = Choice & { kind: NotificationKind }

/** Every kind with what this person chose, in the order of the table. */
export const choicesAmong = (chosen: readonly Chosen[]): Chosen[] =>
  kindNames.map((kind) => ({ kind, ...kinds[kind], ...chosen.find((choice) => choice.kind === kind) }))
