/** Every check, and what an article looks like in the light of them. */
import { aiUse } from '#lib/checks/ai-use'
import { attachment } from '#lib/checks/attachment'
import { author } from '#lib/checks/author'
import { chart } from '#lib/checks/chart'
import { chartSource } from '#lib/checks/chart-source'
import type { CheckedArticle, Checker, CheckLocation } from '#lib/checks/checker'
import { claimSource } from '#lib/checks/claim-source'
import { desk } from '#lib/checks/desk'
import { disputedClaim } from '#lib/checks/disputed-claim'
import { embargo } from '#lib/checks/embargo'
import { falseClaim } from '#lib/checks/false-claim'
import { hasClaims } from '#lib/checks/has-claims'
import { headline } from '#lib/checks/headline'
import { houseStyle } from '#lib/checks/house-style'
import { mainTag } from '#lib/checks/main-tag'
import { mediaFile } from '#lib/checks/media-file'
import { mediaRights } from '#lib/checks/media-rights'
import { mediaRightsEnd } from '#lib/checks/media-rights-end'
import { notice } from '#lib/checks/notice'
import { offTheRecord } from '#lib/checks/off-the-record'
import { openQuestion } from '#lib/checks/open-question'
import { openSuggestion } from '#lib/checks/open-suggestion'
import { picture } from '#lib/checks/picture'
import { pictureAlt } from '#lib/checks/picture-alt'
import { pictureRights } from '#lib/checks/picture-rights'
import { pictureRightsEnd } from '#lib/checks/picture-rights-end'
import { publicLabel } from '#lib/checks/public-label'
import { silentChange } from '#lib/checks/silent-change'
import { standfirst } from '#lib/checks/standfirst'
import { text } from '#lib/checks/text'
import { transcript } from '#lib/checks/transcript'
import { CheckName } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

export const checkers = {
  headline,
  standfirst,
  text,
  desk,
  mainTag,
  author,
  claimSource,
  offTheRecord,
  publicLabel,
  falseClaim,
  openQuestion,
  disputedClaim,
  hasClaims,
  embargo,
  houseStyle,
  openSuggestion,
  picture,
  pictureAlt,
  pictureRights,
  pictureRightsEnd,
  chart,
  chartSource,
  mediaFile,
  mediaRights,
  mediaRightsEnd,
  transcript,
  attachment,
  notice,
  silentChange,
  aiUse,
} as const satisfies Record<CheckName, Checker>

export const checkNames: readonly CheckName[] = Object.values(CheckName)

export type Waived = { id: string; name: string; reason: string; at: Date }
export type Check = {
  name: CheckName
  level: Checker['level']
  passed: boolean
  message: Message
  /** A claim’s id where the check is about one claim, else a location in the article */
  where: CheckLocation | string
  claimId: string | null
  fileId: string | null
  waivable: boolean
  waivedBy: Waived | null
}

export type StandingWaiver = Waived & Pick<Check, 'claimId' | 'fileId'> & { check: CheckName; words: string }

/** All checks of an article, worst first: open blockers, warnings, what was waived, what holds. */
export function check(article: CheckedArticle, waivers: readonly StandingWaiver[]): Check[] {
  const checks = checkNames.flatMap((name): Check[] => {
    const { level, waivable, location, holds, issues }: Checker = checkers[name]
    const common = { name, level, waivable }
    const found = issues(article)
    if (found.length === 0)
      return [{ ...common, passed: true, message: holds, where: location, claimId: null, fileId: null, waivedBy: null }]
    return found.map(({ message, claimId = null, fileId = null, where = location }) => ({
      ...common,
      passed: false,
      message,
      where: claimId ?? where,
      claimId,
      fileId,
      waivedBy: waivable
        ? (waivers.find((waiver) => waiver.check === name && counts(waiver, article, { claimId, fileId })) ?? null)
        : null,
    }))
  })
  return checks.sort((a, b) => rank(a) - rank(b))
}

/** A waiver for a claim counts for the words that were waived, not for what they became; one for a recording for that recording. */
function counts(
  waiver: StandingWaiver,
  article: CheckedArticle,
  { claimId, fileId }: Pick<Check, 'claimId' | 'fileId'>,
): boolean {
  if (waiver.claimId !== claimId || waiver.fileId !== fileId) return false
  return claimId === null || waiver.words === wordsOf(article.content, claimId)
}

export const wordsOf = ({ evidence }: CheckedArticle['content'], claimId: string | null): string =>
  evidence.find((claim) => claim.claimId === claimId)?.text.trim() ?? ''

function rank({ passed, level, waivedBy }: Check): number {
  if (passed) return 3
  if (waivedBy) return 2
  return level === 'blocker' ? 0 : 1
}

/** Those that stand in the way of publication. */
export function openBlockers(checks: readonly Check[]): Check[] {
  return checks.filter(({ level, passed, waivedBy }) => level === 'blocker' && !passed && waivedBy === null)
}

/** “1 blocker”, “3 blockers” */
export const counted = ({ length }: readonly Check[]): Message => message('checks.blockers', { count: length })
