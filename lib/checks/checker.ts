/** A checker: a pure function that finds what is wrong with an article. It never throws and reads nothing else. */
import type { AiRule } from '#lib/ai-use/rule'
import type { Role } from '#lib/generated/prisma/enums'
import type { PictureOnFile } from '#lib/media/pictures'
import type { Message } from '#lib/messages/message'
import type { RevisionContent } from '#lib/revisions/content'
import type { EvidenceClaim } from '#lib/revisions/evidence'
import type { TextMedia } from '#lib/text/media'
import type { PlainText } from '#lib/text/plain'

export type CheckedArticle = {
  content: RevisionContent
  /** It is an entry of a coverage, which has headline and topic for all of them */
  entry: boolean
  plain: PlainText
  /** The lead picture, then those of the text in reading order, each with its file as the library has it now; null for one that is not there */
  pictures: readonly CheckedPicture[]
  /** Recordings and documents, alike */
  media: readonly CheckedMedia[]
  /** The files that readers are shown with claims, by id; one that is not in the library is not there */
  attachments: ReadonlyMap<string, NonNullable<CheckedPicture['file']>>
  /** Of all those the ones that other pieces use as often as their rights allow, by id, with that number */
  usedUp: ReadonlyMap<string, number>
  /** Files that it shows anywhere, and that came on other terms than on the record; by id */
  guarded: ReadonlyMap<string, GuardedFile>
  /** Midnight UTC of the newsroom’s day, as the library has the ends of rights */
  today: Date
  /** Now, by the clock of the newsroom */
  underEmbargo: boolean
  /** Words in it that rules of house style warn of, in reading order; null where they were not looked for to the end */
  styleWarnings: readonly string[] | null
  /** In the draft as it is now */
  openSuggestions: number
  /** The words, and those of each claim, that readers have now; null while they have none */
  readersHave: { words: string; claims: readonly { claimId: string; text: string }[] } | null
  /** What the newsroom has decided about AI */
  aiRule: AiRule
  /** The role of whoever has approved the revision that is about to go out; null while nobody has */
  approvedBy: Role | null
  openQuestions: readonly { claimId: string | null; text: string; askedBy: string }[]
}

/** `isElsewhere`: for another piece */
export type GuardedFile = { name: string; isElsewhere: boolean }

export type CheckedPicture = {
  which: 'lead' | 'text'
  alt: string | null
  file: Pick<PictureOnFile, 'id' | 'form' | 'name' | 'credit' | 'licence' | 'rightsUntil' | 'renditions'> | null
}

export type CheckedMedia = Pick<TextMedia, 'form' | 'title'> & {
  fileId: string
  /** Of a document none */
  transcript: string | null
  file: Pick<PictureOnFile, 'form' | 'name' | 'credit' | 'licence' | 'rightsUntil'> | null
}

/** Where to go to put it right. */
export type CheckLocation = 'headline' | 'standfirst' | 'text' | 'details' | 'questions' | 'suggestions'

export type Issue = {
  message: Message
  claimId?: string | null
  /** Where it is about one recording or document */
  fileId?: string | null
  /** Where it is not where the checker mostly sends one */
  where?: CheckLocation
}

export type Checker = {
  /** A blocker stands between the article and its readers; a warning only says so. */
  level: 'blocker' | 'warning'
  /** A named person may let it pass, with a reason. */
  waivable: boolean
  location: CheckLocation
  /** Said when the check passes */
  holds: Message
  issues: (article: CheckedArticle) => Issue[]
}

/** One issue with this message, or none. */
export const issueIf = (wrong: boolean, message: Message): Issue[] => (wrong ? [{ message }] : [])

/** A claim by its number in the text and its first words */
export type NamedClaim = { number: number; words: string }

/** The claims of which something is wrong, each with its number and its words. */
export function claimsWhere(
  article: CheckedArticle,
  wrong: (claim: EvidenceClaim) => boolean,
  message: (named: NamedClaim) => Message,
): Issue[] {
  return article.content.evidence.flatMap((claim, at) =>
    wrong(claim)
      ? [{ claimId: claim.claimId, message: message({ number: at + 1, words: shortened(claim.text) }) }]
      : [],
  )
}

/** Which picture a sentence is about: those of the text by their number there */
export type NamedPicture = Pick<CheckedPicture, 'which'> & { number: number }

/** What is wrong with pictures. */
export function picturesWhere(
  { pictures }: CheckedArticle,
  wrong: (picture: CheckedPicture, named: NamedPicture) => Message | null,
): Issue[] {
  const isLead = ({ which }: CheckedPicture) => which === 'lead'
  const before = pictures.filter(isLead).length
  return pictures.flatMap((picture, at): Issue[] => {
    const message = wrong(picture, { which: picture.which, number: isLead(picture) ? 0 : at + 1 - before })
    return message ? [isLead(picture) ? { message, where: 'details' } : { message }] : []
  })
}

/**
 * Which recording or document a sentence is about: by its number among those of its form, and by its title, or else the name of its file. Of one
 * that has neither, `named` is no.
 */
export type NamedMedia = { form: TextMedia['form']; number: number; named: 'yes' | 'no'; title: string }

/** The same for recordings and documents. */
export const mediaWhere = (
  { media }: CheckedArticle,
  wrong: (media: CheckedMedia, named: NamedMedia) => Message | null,
): Issue[] =>
  media.flatMap((each, at) => {
    const { form } = each
    const number = media.slice(0, at + 1).filter((one) => one.form === form).length
    const title = each.title ?? each.file?.name ?? ''
    const message = wrong(each, { form, number, named: title === '' ? 'no' : 'yes', title })
    return message ? [{ message, fileId: each.fileId }] : []
  })

export function shortened(words: string): string {
  const characters = [...words.trim().replace(/\s+/g, ' ')]
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`
}
