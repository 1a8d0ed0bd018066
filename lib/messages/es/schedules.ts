/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'Los relojes se saltan esta hora. Elige {before} o {after}.',
  shownTwice: 'Los relojes muestran esta hora dos veces. ¿Cuál de las dos?',
  chooseOne: 'Elige una de las dos.',
} as const
