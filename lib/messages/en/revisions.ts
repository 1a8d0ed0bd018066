/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat:
    'This was written by a newer version of On Record (format {version}). It is opened once On Record itself is updated.',
  holdsUnknown:
    'This draft holds something that this version of On Record does not know. It stays in the draft; submit it after an update, or take it out of the text.',
  brokenSeal:
    'Revision {number} is not what was sealed: what is stored was changed after it was frozen. It does not go out. Submit the piece anew, and tell whoever runs On Record.',
  cantBeShown: 'This revision can’t be shown',
  openDraft: 'Open the draft',
} as const
