/** Words of the building blocks that every page shares. */
export const ui = {
  choices: 'Opciones',
  looking: 'Buscando…',
  done: 'Hecho',
  note: 'Nota',
  mind: 'Atención',
  stop: 'Alto',
  cancel: 'Cancelar',
  save: 'Guardar',
  unreachable: 'No se pudo conectar con la redacción. Inténtalo de nuevo en un minuto.',
  unreachableUnchanged: 'No se pudo conectar con la redacción y no se cambió nada. Inténtalo de nuevo en un minuto.',
  typeLetters: 'Escribe unas letras',
  nothingOfThisName: 'Nada con este nombre.',
  newName: 'Añadir: «{name}»',
  added: 'Se añadió {name}.',
  takenAway: 'Se quitó {name}.',
  takeAway: 'Quitar {name}',
} as const
