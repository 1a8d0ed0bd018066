import { type CheckedArticle, type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const silentChange: Checker = {
  level: 'warning',
  waivable: false,
  location: 'details',
  holds: message('checks.silentChange.holds'),
  issues: ({ readersHave, plain, content }) => {
    if (readersHave === null) return []
    const { notice } = content.details
    const changed = readersHave.words !== allWords(plain)
    const minor = notice?.kind === 'minor'
    const now = new Map(content.evidence.map(({ claimId, text }) => [claimId, text]))
    const inOtherWords = readersHave.claims.some(({ claimId, text }) => (now.get(claimId) ?? text) !== text)
    const known = new Set(readersHave.claims.map(({ claimId }) => claimId))
    // Words that readers have had all along become a claim without telling them anything.
    const added = content.evidence.some(({ claimId, text }) => !known.has(claimId) && !readersHave.words.includes(text))
    const gone = readersHave.claims.some(({ claimId }) => !now.has(claimId))
    return [
      ...issueIf(notice === null && changed, message('checks.silentChange.untold')),
      ...issueIf(minor && inOtherWords, message('checks.silentChange.notMinor')),
      ...issueIf(minor && added, message('checks.silentChange.claimsNew')),
      ...issueIf(minor && gone, message('checks.silentChange.claimsGone')),
    ]
  },
}

export const allWords = ({ headline, standfirst, text }: CheckedArticle['plain']): string =>
  [headline, standfirst, text].join('\n')
