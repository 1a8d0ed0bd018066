/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'The clocks leave this time out. Choose {before} or {after}.',
  shownTwice: 'The clocks show this time twice. Which one?',
  chooseOne: 'Choose one of the two.',
} as const
