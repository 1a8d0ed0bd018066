/** What is on record, by kind, and what can be done of each. A kind is a table of events. */
import {
  EventName,
  FrontAct,
  IdeaAct,
  PersonAct,
  ReportState,
  ReviewRuleAct,
  StyleAct,
} from '#lib/generated/prisma/enums'

export const acts = {
  article: Object.values(EventName),
  idea: Object.values(IdeaAct),
  waiver: ['granted'],
  report: Object.values(ReportState),
  share: ['made', 'ended'],
  front: Object.values(FrontAct),
  media: ['changed', 'replaced', 'merged', 'parted'],
  style: Object.values(StyleAct),
  steps: Object.values(ReviewRuleAct),
  ai: ['decided'],
  person: Object.values(PersonAct),
} as const

export type Kind = keyof typeof acts
export const kinds = Object.keys(acts) as Kind[]

/** `article`: everything of a kind; `article.publish`: one thing */
export type Action = { kind: Kind; act: string | null }

/** Null for what is not in the table. */
export function actionFrom(name: string): Action | null {
  const [head = '', act = null, ...more] = name.split('.')
  const kind = kinds.find((one) => one === head)
  if (!kind || more.length > 0) return null
  const known: readonly string[] = acts[kind]
  return act === null || known.includes(act) ? { kind, act } : null
}
