import { type CheckedArticle, type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const silentChange: Checker = {
  level: 'warning',
  waivable: false,
  location: 'details',
  holds: message('checks.silentChange.holds'),
  issues: (article) => {
    const { readersHave, plain, content } = article
    if (readersHave === null) return []
    const { notice } = content.details
    const changed = readersHave.words !== allWords(plain)
    return [
      ...issueIf(notice === null && changed, message('checks.silentChange.untold')),
      ...issueIf(notice?.kind === 'minor' && claimsChanged(article), message('checks.silentChange.notMinor')),
    ]
  },
}

export const allWords = ({ headline, standfirst, text }: CheckedArticle['plain']): string =>
  [headline, standfirst, text].join('\n')

function claimsChanged({ readersHave, content }: CheckedArticle): boolean {
  const now = content.evidence.map(({ text }) => text)
  const before = readersHave?.claims ?? []
  return now.length !== before.length || now.some((words, at) => words !== before[at])
}
