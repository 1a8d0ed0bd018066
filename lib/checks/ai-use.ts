import { readerOf } from '#lib/ai-use/rule'
import { usedIn } from '#lib/ai-use/use'
import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const aiUse: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'details',
  holds: message('checks.aiUse.holds'),
  issues: ({ content, aiRule, approvedBy }) => {
    const declared = content.details.aiUse
    const used = usedIn(declared)
    const reader = readerOf(aiRule, declared)
    return [
      ...issueIf(aiRule.mustDeclare && declared === null, message('checks.aiUse.undeclared')),
      ...issueIf(
        used !== null && (used.tool.trim() === '' || used.purpose.trim() === ''),
        message('checks.aiUse.wordless'),
      ),
      ...issueIf(reader === 'nobody', message('checks.aiUse.notHere')),
      // Before somebody approves it nobody has read it yet, and the approval itself asks for the right person.
      ...issueIf(reader === 'chief' && approvedBy !== null && approvedBy !== 'chief', message('checks.aiUse.unread')),
    ]
  },
}
