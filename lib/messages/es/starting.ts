/** Output of the supervisor when an installation starts, and why it may not start. */
export const starting = {
  building: 'Generando las páginas; tarda alrededor de un minuto…',
  buildFailed: '{output}\n\nNo se pudieron generar las páginas: el motivo está más arriba.',
  migrated: 'Base de datos puesta al día ({count, plural, one {# migración} other {# migraciones}}).',
  loadingDemo: 'Cargando la redacción de demostración…',
  running: 'On Record está en marcha, tras {seconds} s.',
  site: 'El sitio',
  newsroom: 'La redacción',
  howToStop: 'Ctrl-C lo detiene.',
  stopping: 'Deteniendo…',
  stopped: 'Detenido.',
  whileStopping: 'Al detener: {why}',
  ended: '{process} terminó ({how}); se arranca de nuevo.',
  endedWaiting: '{process} terminó ({how}); se arranca de nuevo en {seconds, number} s.',
  doesNotStart: '{process} no arranca: {how}',
  postgresEnded: 'PostgreSQL terminó; se arranca de nuevo.',
  noAnswerFor: 'sin respuesta durante {seconds, number} s',
  postgresSilent: 'PostgreSQL no responde desde hace {seconds, number} s; se termina para arrancarlo de nuevo.',
  databaseSilent:
    'La base de datos de DATABASE_URL no responde desde hace {seconds, number} s. On Record no la toca y sigue preguntando.',
  databaseAnswers: 'La base de datos de DATABASE_URL vuelve a responder.',

  nobodyCanSignIn: 'Todavía nadie puede iniciar sesión. `npm run seed -- --demo` carga personas que sí pueden.',
  signInAs: 'Inicia sesión como una de estas personas; las contraseñas se crearon en esta máquina:',
  nameAndRole: '{name}, {role}',
  signInsKept: 'También se guardan en {file}.',
  firstAdmin:
    'Todavía nadie puede iniciar sesión. Crea aquí la primera cuenta de administración; el enlace sirve una sola vez:',

  portBusy: 'El puerto {port} está ocupado: otro programa escucha en él. Elige otro: PORT=4000 npm start',
  portNotAllowed: 'Este usuario no puede escuchar en el puerto {port}. Elige otro: PORT=4000 npm start',
  cannotListen: 'On Record no puede escuchar en {host}, puerto {port} ({why}). Revisa HOST y PORT.',
  portInUse: 'El puerto {port} está en uso. Detén lo que lo usa, o elige otro: PORT=3001 npm start.',
  portTooLow: 'Este usuario no puede escuchar en el puerto {port}. Elige en PORT uno superior a 1023.',
  edgeNeeds: 'Falta {setting}. edge lo necesita para arrancar por separado; npm start lo define.',
  collabNeeds: 'collab necesita {setting}. `npm start` lo define.',
  workerNeeds: 'worker necesita {setting}. `npm start` lo define.',

  diskFull: 'El disco está lleno ({why}). Libera espacio y arranca de nuevo.',
  diskFullUnder: 'El disco de {folder} está lleno. Libera espacio y arranca de nuevo.',
  folderIsFile: '{folder} es un archivo, no una carpeta. Indica una carpeta en DATA_DIR.',
  folderNotYours:
    'Este usuario no puede escribir en la carpeta de datos {folder} ({why}). Dale permisos, o indica otra carpeta en DATA_DIR.',
  runsAlready:
    'On Record ya está en marcha en {folder} (proceso {process}). Detén primero ese, o indica otra carpeta en DATA_DIR.',
  startsElsewhere: 'Otro On Record está arrancando en {folder} en este mismo momento.',

  databaseTooOld: 'La base de datos que indica DATABASE_URL es anterior a PostgreSQL 14.',
  databaseUnusable:
    'La base de datos {name} en {host} no se puede usar: {why}. Revisa DATABASE_URL y que el servidor esté en marcha.',
  databaseWhy: {
    refused: 'ahí no escucha ningún servidor',
    noHost: 'no hay ningún host con ese nombre',
    noAnswer: 'no responde',
    wrongPassword: 'el usuario o la contraseña no coinciden',
    notLetIn: 'no se deja entrar al usuario',
    noDatabase: 'no hay ninguna base de datos con ese nombre',
  },
  migrationFailed: 'La migración {name} no se pudo aplicar, y no se aplicó nada de ella: {why}',
  postgresDidNotStart: 'PostgreSQL no arrancó: {why} ({log} dice más)',
  postgresSaidNothing: 'no dijo nada',
  postgresLetsNobodyIn: 'PostgreSQL arrancó, pero no deja entrar a On Record: {why}',
  postgresNotAsRoot:
    'PostgreSQL se niega a ejecutarse como root y no existe el usuario `nobody`. Arranca On Record con un usuario normal.',
  postgresNobodyGetsTo:
    'PostgreSQL no puede ejecutarse aquí como root, y nadie más puede llegar a {folder}. Mueve la carpeta de datos a un lugar por donde otros puedan pasar, como /srv/on-record, e indícala en DATA_DIR.',
  postgresOtherRelease:
    'Los datos de {folder} son de PostgreSQL {found}, y este es {release}. Expórtalos con la versión de On Record que los escribió.',
  postgresNoFolder: 'PostgreSQL no pudo crear su carpeta de datos {folder}: {why}',
  postgresStillRuns:
    'Un PostgreSQL de un arranque anterior sigue en marcha en {folder} y no se detiene. Termina el proceso {process} y arranca de nuevo.',
  postgresMissing:
    'No hay PostgreSQL para {platform} con {architecture} en node_modules. Pon en DATABASE_URL un servidor PostgreSQL tuyo, o reinstala con `npm ci`.',
} as const
