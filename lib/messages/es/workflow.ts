/** Moves of the workflow: what each is called and asks for, why one can’t be made, and what the newsroom writes down by itself. */
export const workflow = {
  toBlocker: 'Ir al primer impedimento',
  move: {
    submit: 'Enviar a revisión',
    updateReview: 'Incorporar el texto más reciente',
    takeBack: 'Sacar de revisión',
    requestChanges: 'Pedir cambios',
    approve: 'Aprobar',
    voidApproval: 'Aprobación anulada por un cambio',
    schedule: 'Programar',
    unschedule: 'Cancelar la programación',
    publish: 'Publicar',
    publishPast: 'Publicar pese a las comprobaciones',
    publishEntry: 'Publicar, con lectura posterior',
    revise: 'Empezar una versión nueva',
    spike: 'Descartar',
    revive: 'Recuperar',
    withdraw: 'Retirar del sitio',
  },
  done: {
    submit: 'Hecho: enviado a revisión.',
    updateReview: 'Hecho: incorporado el texto más reciente.',
    takeBack: 'Hecho: sacado de revisión.',
    requestChanges: 'Hecho: cambios pedidos.',
    approve: 'Hecho: aprobado.',
    voidApproval: 'Hecho: aprobación anulada por un cambio.',
    schedule: 'Hecho: programado.',
    unschedule: 'Hecho: programación cancelada.',
    publish: 'Hecho: publicado.',
    publishPast: 'Hecho: publicado pese a las comprobaciones.',
    publishEntry: 'Hecho: publicado, con lectura posterior.',
    revise: 'Hecho: empezada una versión nueva.',
    spike: 'Hecho: descartado.',
    revive: 'Hecho: recuperado.',
    withdraw: 'Hecho: retirado del sitio.',
  },
  ask: {
    schedule: 'Sale por sí solo en ese momento, salvo que alguien lo cambie antes.',
    publish: 'Llega al público de inmediato. Lo ya leído se puede corregir y retirar, pero no desdecir.',
    publishPast:
      'Llega a los lectores enseguida, pese a comprobaciones abiertas y revisiones que faltan. Queda en la lista «Publicado pese a las comprobaciones» con tu nombre y motivo hasta que otra persona lo cierre.',
    spike: 'El artículo se aparta. Se puede recuperar.',
    withdraw:
      'Los lectores encuentran tus palabras en su lugar al instante; desaparece también de los canales y de la búsqueda.',
    whatShouldChange: '¿Qué habría que cambiar?',
    dayAndTime: 'Día y hora',
    why: '¿Por qué?',
    toReaders: 'Lo que los lectores encuentran en su lugar',
  },

  happensByItself: 'Este paso ocurre por sí solo.',
  notAfterwards: 'Esta pieza no es una entrada de una cobertura con lectura posterior: necesita una aprobación.',
  approvalAfterAll: {
    withdrawn:
      'Los lectores tuvieron esta entrada y fue retirada: otra persona tiene que aprobarla antes de que vuelva a salir.',
  },
  notYours: 'Esta decisión no te corresponde.',
  goesWithBundle:
    'Este artículo sale con los demás del paquete «{bundle}». Publica o programa el paquete, o saca primero el artículo.',
  movedOn: 'Este artículo ha seguido adelante: ahora está en «{state}», y desde ahí no se puede dar este paso.',
  nothingToWithdraw: 'El público no puede ver este artículo, así que no hay nada que retirar.',
  secondEyes: 'Escribiste o cambiaste este artículo, así que tiene que aprobarlo otra persona.',
  changedSinceOpened:
    'Este artículo ha cambiado desde que lo abriste: ya no está {state}, como lo viste. Mira los cambios y luego decide.',
  stateAsSeen: {
    draft: 'en borrador',
    in_review: 'en revisión',
    changes_requested: 'con cambios pedidos',
    approved: 'aprobado',
    scheduled: 'programado',
    published: 'publicado',
    spiked: 'descartado',
  },
  lockedPublished: 'Este artículo está publicado. Empieza una versión nueva para cambiarlo.',
  lockedSpiked: 'Este artículo está descartado. Recupéralo para cambiarlo.',

  fileChanged: '{name} cambió el crédito, los derechos o la licencia de «{file}».',
  detailsChanged: '{name} cambió los detalles.',
  textChanged: '{name} cambió el texto o sus fuentes.',
  dueHeldBack: 'Tenía que salir y no pudo. {why}',
  secondEyesOfFile:
    'Cambiaste lo que se dice a los lectores de «{file}», que este artículo muestra, así que tiene que aprobarlo otra persona.',
} as const
