/** An event as the audit tells it, whichever table it is from. */
import type { acts, Kind } from '#lib/audit/kinds'
import type {
  CheckName,
  EventName,
  FrontAct,
  IdeaAct,
  PersonAct,
  ReportState,
  ReviewRuleAct,
  Role,
  StyleAct,
} from '#lib/generated/prisma/enums'
import type { FileChange } from '#lib/media/input'
import type { MessageCode } from '#lib/messages/catalog'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'
import { told as toldOfAccess } from '#lib/people/history'
import type { IdeaColumn } from '#lib/planning/record-event'
import { told as toldOfArticle } from '#lib/workflow/timeline'

export type AuditEvent = {
  id: string
  at: Date
  kind: Kind
  act: string
  /** Null where a reader, the newsroom itself or whoever held a link acted */
  by: string | null
  articleId: string | null
  /** What it was done to, by the name of now: a headline, a person, the words of a rule; empty where none is known, or may be told */
  about: string
  /** A reason, the answer to a reader, for whom a link was, or the name of a file that became one with it */
  words: string
  /** The check that was let pass */
  check: CheckName | null
  /** What was changed of a file or an idea, by the names of its columns */
  fields: readonly string[]
  access: Access | null
}
export type Access = {
  fromRole: Role | null
  fromDesks: string[]
  toRole: Role | null
  toDesks: string[]
}

/** “Ada Marrel approved it” */
export function sentenceOf({ kind, act, by, access }: Pick<AuditEvent, 'kind' | 'act' | 'by' | 'access'>): Message {
  const who = by ?? message('auditPage.newsroom')
  if (kind === 'article') return toldOfArticle(act as EventName, by)
  if (kind === 'idea') return message(`auditPage.idea.${act as IdeaAct}`, { who })
  if (kind === 'person') return toldOfAccess({ act: act as PersonAct, by, ...placesOf(access) })
  if (kind === 'style') return message(`auditPage.style.${act as StyleAct}`, { who })
  if (kind === 'steps') return message(`auditPage.steps.${act as ReviewRuleAct}`, { who })
  if (kind === 'media') return message(`auditPage.media.${act as (typeof acts.media)[number]}`, { who })
  if (kind === 'front') return message(`auditPage.front.${act as FrontAct}`, { who })
  if (kind === 'share') return message(`auditPage.share.${act as (typeof acts.share)[number]}`, { who })
  if (kind === 'ai') return message('auditPage.ai.decided', { who })
  if (kind === 'waiver') return message('auditPage.waiver.granted', { who })
  const reader = act === 'open' ? message('auditPage.reader') : who
  return message(`auditPage.report.${act as ReportState}`, { who: reader })
}

/** What there is to say beyond that it was done: somebody’s own words, or a sentence; empty for nothing. */
export function detailOf({ words, check, fields }: Pick<AuditEvent, 'words' | 'check' | 'fields'>): Message | string {
  if (check !== null) return message('auditPage.waived', { check: message(`checks.${check}.holds`), reason: words })
  const named = fields.map((field) => (isField(field) ? message(fieldNames[field]) : field))
  return named.length === 0 ? words : commaList(named)
}

const fieldNames = {
  alt: 'mediaPage.alt',
  decorative: 'merging.decorative',
  caption: 'mediaPage.caption',
  credit: 'mediaPage.credit',
  copyright: 'mediaPage.copyright',
  licence: 'mediaPage.licence',
  sourceId: 'mediaPage.source',
  tagIds: 'mediaPage.tags',
  people: 'mediaPage.people',
  place: 'mediaPage.place',
  takenAt: 'mediaPage.takenAt',
  rightsUntil: 'mediaPage.rightsUntil',
  rightsWhere: 'mediaPage.rightsWhere',
  rightsUses: 'mediaPage.rightsUses',
  rightsCost: 'mediaPage.rightsCost',
  focusX: 'mediaPage.focusAcross',
  focusY: 'mediaPage.focusDown',
  crops: 'mediaPage.crops',
  title: 'planningPage.workingTitle',
  profile: 'articlePages.profile',
  deskId: 'articlePages.desk',
  language: 'articlePages.language',
  personId: 'planningPage.who',
  dueAt: 'planningPage.due',
  tagId: 'planningPage.story',
  notes: 'planningPage.notes',
} as const satisfies Record<Exclude<keyof FileChange, 'version'> | IdeaColumn, MessageCode>

const isField = (name: string): name is keyof typeof fieldNames => Object.hasOwn(fieldNames, name)

function placesOf(access: Access | null) {
  const place = (role: Role | null, desks: readonly string[]) => (role === null ? null : { role, desks })
  if (access === null) return { from: null, to: null }
  return { from: place(access.fromRole, access.fromDesks), to: place(access.toRole, access.toDesks) }
}
