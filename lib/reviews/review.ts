import type { AiUse } from '#lib/ai-use/use'
import type { Check } from '#lib/checks/all'
import type { Notice } from '#lib/corrections/notice'
import type { EventName, MediaForm, Profile, ReviewKind, Role, SourceKind, State } from '#lib/generated/prisma/enums'
import type { FrozenLead } from '#lib/media/frozen-picture'
import type { Message } from '#lib/messages/message'
import type { ChangedPictures } from '#lib/reviews/picture-changes'
import type { EvidenceAttribution, EvidenceClaim, EvidenceFile } from '#lib/revisions/evidence'
import type { ShownFile } from '#lib/site/files'
import type { ShownPicture } from '#lib/site/pictures'
import type { ArticleText, TextNode } from '#lib/text/json'
import type { OtherWords } from '#lib/uses/frozen-words'
import type { MoveName } from '#lib/workflow/moves'

export type ReviewedFile = Omit<EvidenceFile, 'fileId'> & {
  /** Null for one that left the library */
  file: { id: string; name: string; form: MediaForm } | null
}
export type ReviewedAttribution = Omit<EvidenceAttribution, 'sourceId' | 'files'> & {
  files: ReviewedFile[]
  source: { id: string; name: string; kind: SourceKind } | null
}
export type ReviewedClaim = Omit<EvidenceClaim, 'attributions'> & {
  /** 1 for the first in the text */
  number: number
  attributions: ReviewedAttribution[]
}

export type Happened = {
  id: string
  move: EventName
  who: string | null
  at: Date
  reason: string | null
  revision: number | null
}

/** The text with what it leans on and what stands beside it, in names. */
export type ReviewedContent = {
  profile: Profile
  language: string
  desk: string | null
  authors: string[]
  /** The main one first */
  tags: string[]
  text: ArticleText
  /** As the library has them now */
  pictures: ShownPicture[]
  /** The same; `shown` is null while a place has nothing made to show */
  lead: { shown: FrozenLead | null } | null
  files: ShownFile[]
  /** What readers are told with it */
  notice: Notice | null
  /** What is declared of AI */
  aiUse: AiUse | null
  claims: ReviewedClaim[]
}

/** One revision as it was frozen */
export type ReadRevision = ReviewedContent & {
  id: string
  number: number
  at: Date
  by: string | null
  /** Since the one before */
  changedPictures: ChangedPictures | null
}

/** A review that the piece needs, with who may give it and who did */
export type ReviewedStep = {
  kind: ReviewKind
  roles: readonly Role[]
  people: string[]
  word: { name: string; at: Date; note: string; hers: boolean } | null
  /** All before it are there, and it is not */
  next: boolean
  /** Now, by this actor */
  mayGive: boolean
}
export type ReviewSteps = {
  /** In their order; the approval, which is a move, is the last */
  steps: ReviewedStep[]
  /** The first digits of the seal of the revision that is decided on */
  seal: string | null
  demand: { by: string; reason: string; mayDrop: boolean } | null
  mayDemand: boolean
  /** Words for earlier texts, of reviews that are missing now, with what took each away; the newest first */
  fallen: { kind: ReviewKind; name: string; at: Date; why: Message }[]
}

/** What differs from what somebody decided on before */
export type SinceDecided = {
  /** It is as it was sealed, and so can be compared with (lib/comparing) */
  isIntact: boolean
  /** Of the revision that it is compared with */
  number: number
  /** Who approved that, where an edit took the approval away; else it is the one that this actor decided on */
  approvedBy: string | null
  voided: { at: Date; reason: string | null } | null
}

/** What somebody suggests in the draft, in plain words */
export type ReviewedSuggestion = {
  id: string
  /** Null for somebody who is nobody’s here: a reviewer of a file without a name */
  name: string | null
  /** She reviewed it in a file that was brought in */
  inFile: boolean
  at: Date
  inserted: string
  deleted: string
  restyled: string[]
}

export type Review = ReviewedContent & {
  id: string
  state: State
  /** Where readers have it; null while they don’t */
  live: { language: string; slug: string } | null
  scheduledFor: Date | null
  /** Readers lose it by itself then, and find these words in its place */
  withdrawal: { at: Date; text: string } | null
  /** Cancel that */
  mayWithdraw: boolean
  embargoUntil: Date | null
  /** Now */
  underEmbargo: boolean
  mayEmbargo: boolean
  /** Null while nothing is submitted: then the text is the draft as it is now */
  revision: { id: string; number: number; at: Date; by: string | null } | null
  /** The lead picture that readers see now, where it differs from this one; `shown` is null where they see none */
  leadBefore: { shown: FrozenLead | null } | null
  /** Since what readers see now, or else the revision before */
  changedPictures: ChangedPictures | null
  /** Both texts as one, where readers have another one (lib/text/compare); null where they have this one, or none */
  differs: TextNode | null
  /** The text, its evidence, its details or what readers are told of its files have changed since it was submitted */
  changedSince: boolean
  /** Those of its files among that */
  otherWords: OtherWords[]
  checks: Check[]
  /** Open ones of the draft, in reading order */
  suggestions: ReviewedSuggestion[]
  moves: MoveName[]
  steps: ReviewSteps
  sinceDecided: SinceDecided | null
  /** The fingerprint of the text on the page, where this actor may approve it anew in one step; else null */
  approveAnew: string | null
  /** Why this actor may not approve what is in review */
  notYours: Message | null
  mayWaive: boolean
  mayAsk: boolean
  mayComment: boolean
  events: Happened[]
  mayTrash: boolean
  /** Take the words of a former version from readers */
  mayWithhold: boolean
  publications: {
    number: number
    revision: number
    at: Date
    by: string | null
    /** Whether readers get its words: live or former; or no more */
    words: 'live' | 'former' | 'withdrawn' | 'withheld'
  }[]
}
