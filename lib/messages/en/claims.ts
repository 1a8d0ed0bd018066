/** Claims and who stands behind them. */
export const claims = {
  publicLabelTooLong: 'What readers are told has at most {most, number, ::group-off} characters.',
  locatorTooLong: 'A place in the source has at most {most, number, ::group-off} characters.',
  excerptTooLong: 'An excerpt has at most {most, number, ::group-off} characters.',
  howTooLong: 'How it was checked has at most {most, number, ::group-off} characters.',
  sourceMissing: 'Say which source it is.',
  labelMissing: 'Say what readers are told instead of the name, such as “a senior official”.',
  noWords: 'A claim has words.',
  tooLong: 'This is too long for one claim. Mark less.',
  notThere: 'There is no such claim.',
  howMissing: 'Say how you know.',
  sourceThereAlready: 'This source stands under the claim already.',
  stanceThereAlready: 'This source stands under the claim in that stance already.',
} as const
