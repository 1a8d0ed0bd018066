/** Days and times that a schedule can’t take as they are given. */
export const schedules = {
  leftOut: 'Los relojes se saltan esta hora. Elige {before} o {after}.',
  shownTwice: 'Los relojes muestran esta hora dos veces. ¿Cuál de las dos?',
  chooseOne: 'Elige una de las dos.',
  when: 'Cuándo',
  atOnce: 'De inmediato',
  later: 'A una hora',
  laterSays:
    'Los lectores lo conservan hasta entonces. En ese momento desaparece por sí solo y encuentran tus palabras en su lugar, salvo que alguien lo cancele antes.',
  plan: 'Programar la retirada',
  plannedNow: 'Hecho: retirada programada.',
  planned: 'Retirada programada',
  goesAway:
    'Este artículo desaparece por sí solo del sitio el <when></when>, y los lectores encuentran esto en su lugar:',
  plannedBy: 'Los lectores dejarán de ver esta pieza por sí sola el <when></when>. Lo planificó {name}.',
  cancel: 'Cancelar la retirada',
  withdrawnAt: 'El {at}: {text}',
  withdrawalWas: 'Estaba programada para el {at}.',
  noWithdrawal: 'No hay ninguna retirada programada para este artículo.',
  withdrawalPassed: 'Ese momento ya pasó. Elige uno posterior o retira el artículo de inmediato.',
  outLate: '{count, plural, one {Salió con # minuto de retraso.} other {Salió con # minutos de retraso.}}',
  awayLate:
    '{count, plural, one {Se retiró del sitio con # minuto de retraso.} other {Se retiró del sitio con # minutos de retraso.}}',
} as const
