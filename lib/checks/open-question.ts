import type { Checker } from '#lib/checks/checker'

export const openQuestion: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'questions',
  holds: 'Every question is resolved.',
  issues: ({ openQuestions }) =>
    openQuestions.map(({ claimId, text, askedBy }) => ({
      claimId,
      message: `${askedBy} asks: ${text}`,
    })),
}
