/** What readers are told of a change. */
export const corrections = {
  kind: 'What readers are told of this change',
  kindHint:
    'Corrections, clarifications and notes stand above the text, an update below it. It goes through review with the text.',
  none: 'Nothing',
  minor: 'Minor edit: typing errors only',
  minorMeans: 'Readers are told nothing above the text. In the history of the piece this version is folded.',
  text: 'The notice',
  textHint: 'Say what was wrong, and what is right.',
  cause: 'Why it was needed',
  chooseCause: 'Choose why',
  claims: 'Claims that it is about',
  aboutClaim: 'About claim {number, number, ::group-off}',
  wordless: 'No words yet',
  tooLong: 'A notice has at most {most, number} characters.',
  nobodyHasRead: 'No reader has this piece yet: a notice would tell nobody anything. Change the text instead.',
  minorByEditors:
    'Whether a change is minor is for an editor of the desk to say. Tell readers what changed, or leave it to her.',
  claimMissing: 'One of these claims is not of this piece any more. Choose again.',
  unfinished: 'The notice to readers has no words, or does not say why it was needed. Complete it under “Details”.',
  withdrawalWordless: 'Say to readers why the piece is gone.',
  causeMissing: 'Choose why it was needed.',
  claimInWords: 'Claim {number, number, ::group-off}: “{words}”',
  claimGone: 'A claim that is marked no longer',
} as const
