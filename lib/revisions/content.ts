/** The content of a revision: the text, its evidence, and the details that readers see. */
import type { Details, DetailsNames } from '#lib/revisions/details'
import type { EvidenceClaim, NamedSource } from '#lib/revisions/evidence'
import { canonical, contentHash } from '#lib/text/canonical'
import type { ArticleText } from '#lib/text/json'

export type RevisionContent = {
  text: ArticleText
  /** Claims in reading order */
  evidence: EvidenceClaim[]
  details: Details
}

/** Names at the time of freezing, by id. A revision of the first format has none. */
export type RevisionNames = DetailsNames & {
  /** Only those that spoke on the record */
  sources: Record<string, NamedSource>
}

/** As it was frozen, in today’s format */
export type FrozenContent = RevisionContent & { names: RevisionNames }

/** Whether two contents say the same. Names are no part of it: somebody who is renamed has not changed the article. */
export function saysTheSame(one: RevisionContent, other: RevisionContent): boolean {
  return said(one) === said(other)
}

const said = ({ text, evidence, details }: RevisionContent): string => canonical({ text, evidence, details })

/** Another one for each other content: what a page has shown, for whoever decides on just that. */
export const fingerprint = ({ text, evidence, details }: RevisionContent): string =>
  Buffer.from(contentHash({ text, evidence, details })).toString('hex')

/** Whether every name that was frozen is still the one in use. */
export function areNamesCurrent(frozen: RevisionNames, now: RevisionNames): boolean {
  const current = (kind: 'authors' | 'tags' | 'sources') =>
    Object.entries(frozen[kind]).every(([id, name]) => canonical(name) === canonical(now[kind][id] ?? null))
  return (
    (frozen.desk === null || frozen.desk === now.desk) && current('authors') && current('tags') && current('sources')
  )
}
