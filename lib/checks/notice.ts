import { type Checker, issueIf } from '#lib/checks/checker'
import { inWords } from '#lib/corrections/notice'
import { message } from '#lib/messages/message'

export const notice: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'details',
  holds: message('checks.notice.holds'),
  issues: ({ content }) => {
    const words = inWords(content.details.notice)
    if (words === null) return []
    return [
      ...issueIf(words.text.trim() === '', message('checks.notice.wordless')),
      ...issueIf(words.cause === null, message('checks.notice.causeless')),
    ]
  },
}
