/** What board and calendar share. */
export const overview = {
  notFresh:
    'Los cambios de los demás no llegan en este momento: lo que se ve puede estar anticuado. Se vuelve a pedir solo.',
} as const
