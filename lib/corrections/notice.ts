/** What readers are told with the next version of a piece that they have read: a notice in words, or that only typing errors were put right. */
import { CorrectionCause, CorrectionKind } from '#lib/generated/prisma/enums'

export type NoticeKind = Exclude<CorrectionKind, 'withdrawal'>
/** A withdrawal has its notice with the move that withdraws. */
export const noticeKinds = Object.values(CorrectionKind).filter((kind) => kind !== 'withdrawal') as NoticeKind[]
export const causes = Object.values(CorrectionCause)

/** One that is being written; `cause` is null, and `text` empty, until somebody says it */
export type NoticeInWords = { kind: NoticeKind; text: string; cause: CorrectionCause | null; claimIds: string[] }
export type Notice = NoticeInWords | { kind: 'minor' }

/** In characters */
export const longestNotice = 2000

export const inWords = (notice: Notice | null): NoticeInWords | null =>
  notice === null || notice.kind === 'minor' ? null : notice

/** What readers have is wrong, or may be read wrongly: nobody should read it for longer than it takes a second person to look. */
export function putsRight(notice: Notice | null): boolean {
  const words = inWords(notice)
  return words !== null && words.kind !== 'update'
}
