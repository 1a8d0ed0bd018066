/** Words of the building blocks that every page shares. */
export const ui = {
  choices: 'Choices',
  looking: 'Looking …',
  done: 'Done',
  note: 'Note',
  mind: 'Mind',
  stop: 'Stop',
  cancel: 'Cancel',
  save: 'Save',
  unreachable: 'The newsroom could not be reached. Try again in a minute.',
  unreachableUnchanged: 'The newsroom could not be reached, and nothing was changed. Try again in a minute.',
  typeLetters: 'Type a few letters',
  nothingOfThisName: 'Nothing of this name.',
  newName: 'New: “{name}”',
  added: '{name} added.',
  takenAway: '{name} taken away.',
  takeAway: 'Take {name} away',
} as const
