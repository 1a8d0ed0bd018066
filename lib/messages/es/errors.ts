/** Refusals that belong to no room of their own. */
export const errors = {
  notFound: 'Aquí no hay nada, o no te corresponde verlo.',
  notUnderstood: 'Esto no se entendió.',
  signedOut: 'Tu sesión está cerrada. Vuelve a iniciarla para continuar.',
  signedOutKeepTab: 'Tu sesión está cerrada. Vuelve a iniciarla en otra pestaña; lo que escribiste aquí se queda.',
  pageOfListGone: 'Esta página de la lista ya no está. Vuelve al principio de la lista.',
  unknownCode: 'Esta página es más antigua que la redacción y no puede decir por qué. Cárgala de nuevo.',
  newsroomAway: 'La redacción no está disponible en este momento',
  newsroomAwayText: 'Las páginas abiertas conservan lo que se escribió en ellas.',
} as const
