import type { Checker } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const openQuestion: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'questions',
  holds: message('checks.openQuestion.holds'),
  issues: ({ openQuestions }) =>
    openQuestions.map(({ claimId, text, askedBy }) => ({
      claimId,
      message: message('checks.openQuestion.asked', { name: askedBy, question: text }),
    })),
}
