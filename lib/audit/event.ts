/** An event as the audit tells it, whichever table it is from. */
import type { Kind } from '#lib/audit/kinds'
import type { EventName, PersonAct, ReportState, Role, StyleAct } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { told as toldOfAccess } from '#lib/people/history'
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
  /** A reason, or what changed */
  words: string
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
  if (kind === 'person') return toldOfAccess({ act: act as PersonAct, by, ...placesOf(access) })
  if (kind === 'style') return message(`auditPage.style.${act as StyleAct}`, { who })
  if (kind === 'media') return message(`auditPage.media.${act as 'changed' | 'replaced'}`, { who })
  if (kind === 'waiver') return message('auditPage.waiver.granted', { who })
  const reader = act === 'open' ? message('auditPage.reader') : who
  return message(`auditPage.report.${act as ReportState}`, { who: reader })
}

function placesOf(access: Access | null) {
  const place = (role: Role | null, desks: readonly string[]) => (role === null ? null : { role, desks })
  if (access === null) return { from: null, to: null }
  return { from: place(access.fromRole, access.fromDesks), to: place(access.toRole, access.toDesks) }
}
