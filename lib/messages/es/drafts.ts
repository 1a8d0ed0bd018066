/** Whether a draft can be written into, and why a connection to it ended. */
export const drafts = {
  readOnly: 'Puedes leer este artículo, pero no cambiarlo.',
  signedOut: 'Tu sesión está cerrada.',
  somebodyElse: 'Ahora hay otra sesión abierta aquí, la de otra persona. Carga la página de nuevo.',
  refused: 'Este cambio no se puede guardar.',
  tooMuch: 'Es demasiado de una vez. Pégalo en partes más pequeñas.',
  rebuilt: 'Este borrador se reconstruyó mientras tanto, y puede que le falte lo último que se escribió aquí.',
  older: 'Esta página es más antigua que On Record ahora. Vuelve a cargarla.',
} as const
