/** Refusals of revisions that can't be read as they were frozen. */
export const revisions = {
  newerFormat:
    'Esto lo escribió una versión más reciente de On Record (formato {version}). Se abrirá cuando On Record se actualice.',
  holdsUnknown:
    'Este borrador contiene algo que esta versión de On Record no conoce. Se queda en el borrador; envíelo después de una actualización o quítelo del texto.',
  brokenSeal:
    'El envío {number} no es el que se selló: lo guardado cambió después de fijarse. No sale. Envía el artículo de nuevo y avisa a quien administra On Record.',
  cantBeShown: 'Este envío no se puede mostrar',
  openDraft: 'Abrir el borrador',
} as const
