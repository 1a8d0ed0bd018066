/** The panel of details, which save themselves. */
export const detailsPanel = {
  legend: 'Detalles de este artículo',
  main: 'principal<hidden>: etiqueta {name}</hidden>',
  slugHint: 'Su parte de la dirección.',
  slugFollows:
    'Se forma con el titular al enviar, con un número si otro artículo ya lo tiene. Escriba para fijarlo usted.',
  slugNumbered:
    'Se forma con el titular al enviar: será <slug></slug>, porque otro artículo ya tiene el que no lleva número. Escriba para fijarlo usted.',
  slugFromHeadline: 'Según el titular',
  unreachable: 'No se pudo conectar con la redacción. Inténtalo de nuevo.',

  untouched: 'Lo que cambias aquí se guarda al momento.',
  saving: 'Guardando…',
  saved: 'Detalles guardados',
  refused: 'Lo que está marcado arriba no se guardó; el resto, sí.',
  notReached: 'Aún sin guardar: no se puede conectar con la redacción. Se vuelve a intentar solo.',
  asks: 'Aún sin guardar. Al guardar se anula la aprobación.',
  saveAndVoid: 'Guardar y anular la aprobación',
  leaveAsItWas: 'Dejarlo como estaba',
  notSaved: 'Sin guardar',

  conflict: 'Mientras tanto, otra persona cambió lo mismo. Lo que elegiste sigue aquí.',
  they: 'La otra persona: <value></value>',
  you: 'Tú: <value></value>',
  nothing: 'nada',
  takeTheirs: 'Tomar lo de la otra persona',
  saveMine: 'Guardar lo mío',

  unsavedConflict:
    'Mientras tanto, otra persona cambió los mismos detalles. Mira ambas versiones en «Detalles» y vuelve a intentarlo.',
  unsavedUnreachable:
    'Lo que cambiaste en «Detalles» aún no se ha guardado: no se puede conectar con la redacción. Inténtalo de nuevo en un minuto.',
  unsavedRefused: 'Lo que cambiaste en «Detalles» no se ha guardado. {why}',
  unsaved: 'Lo que cambiaste en «Detalles» aún no se ha guardado. Guárdalo y vuelve a intentarlo.',
} as const
