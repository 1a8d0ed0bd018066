/** The panel of details, which save themselves. The names of the fields are in article-fields. */
export const detailsPanel = {
  legend: 'Details of this piece',
  main: 'main<hidden> tag: {name}</hidden>',
  slugHint: 'Its part of the address.',
  slugFollows:
    'Made from the headline when you submit, with a number if another article has it. Type to set it yourself.',
  slugNumbered:
    'Made from the headline when you submit: it will be <slug></slug>, since another article has the one without the number. Type to set it yourself.',
  slugFromHeadline: 'From the headline',
  unreachable: 'The newsroom could not be reached. Try again.',

  untouched: 'What you change here is saved at once.',
  saving: 'Saving…',
  saved: 'Details saved',
  refused: 'What is marked above is not saved; the rest is.',
  notReached: 'Not saved yet: the newsroom can’t be reached. It is tried again by itself.',
  asks: 'Not saved yet. Saving voids the approval.',
  saveAndVoid: 'Save and void the approval',
  leaveAsItWas: 'Leave it as it was',
  notSaved: 'Not saved',

  conflict: 'Somebody else changed the same meanwhile. What you chose is still here.',
  they: 'They: <value></value>',
  you: 'You: <value></value>',
  nothing: 'nothing',
  takeTheirs: 'Take theirs',
  saveMine: 'Save mine',

  unsavedConflict: 'Somebody else changed the same details meanwhile. Look at both under “Details”, then try again.',
  unsavedUnreachable:
    'What you changed under “Details” is not saved yet: the newsroom can’t be reached. Try again in a minute.',
  unsavedRefused: 'What you changed under “Details” is not saved. {why}',
  unsaved: 'What you changed under “Details” is not saved yet. Save it, then try again.',
} as const
