/** Why a view can’t be kept so. */
export const views = {
  nameMissing: 'Ponle un nombre a la vista.',
  nameTooLong: 'Un nombre tiene como máximo {most, number} caracteres.',
  nameTaken: 'Ya tienes una vista con este nombre. Elige otro.',
  tooMany: 'Tienes {most, number} vistas. Borra alguna que no necesites.',
  noSuchFilter: 'Esta página no tiene ese filtro. Ábrela de nuevo y guarda la vista.',
} as const
