/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'Les horloges sautent cette heure. Choisissez {before} ou {after}.',
  shownTwice: 'Les horloges affichent cette heure deux fois. Laquelle ?',
  chooseOne: 'Choisissez l’une des deux.',
} as const
