/** Output of the supervisor when an installation starts, and reasons why it may not start. */
export const starting = {
  building: 'Building the pages; this takes about a minute …',
  buildFailed: '{output}\n\nThe pages could not be built: the reason stands above.',
  migrated: 'Brought the database up to date ({count, plural, one {# migration} other {# migrations}}).',
  loadingDemo: 'Loading the demo newsroom …',
  running: 'On Record is running, after {seconds} s.',
  site: 'The site',
  newsroom: 'The newsroom',
  howToStop: 'Ctrl-C stops it.',
  stopping: 'Stopping …',
  stopped: 'Stopped.',
  whileStopping: 'While stopping: {why}',
  ended: '{process} ended ({how}); starting it again.',
  endedWaiting: '{process} ended ({how}); starting it again in {seconds, number} s.',
  doesNotStart: '{process} does not start: {how}',
  postgresEnded: 'PostgreSQL ended; starting it again.',
  noAnswerFor: 'no answer for {seconds, number} s',
  postgresSilent: 'PostgreSQL has not answered for {seconds, number} s; ending it to start it again.',
  databaseSilent:
    'The database of DATABASE_URL has not answered for {seconds, number} s. On Record leaves it alone, and goes on asking.',
  databaseAnswers: 'The database of DATABASE_URL answers again.',

  nobodyCanSignIn: 'Nobody can sign in yet. `npm run seed -- --demo` loads people who can.',
  signInAs: 'Sign in as one of these; the passwords were made on this machine:',
  nameAndRole: '{name}, {role}',
  signInsKept: 'They are kept in {file}, too.',
  firstAdmin: 'Nobody can sign in yet. Make the first admin here; the link works once:',

  portBusy: 'Port {port} is busy: another program listens on it. Choose another: PORT=4000 npm start',
  portNotAllowed: 'This user may not listen on port {port}. Choose another: PORT=4000 npm start',
  cannotListen: 'On Record cannot listen on {host}, port {port} ({why}). Check HOST and PORT.',
  portInUse: 'Port {port} is in use. Stop what uses it, or choose another: PORT=3001 npm start.',
  portTooLow: 'This user may not listen on port {port}. Choose one above 1023 in PORT.',
  edgeNeeds: '{setting} is not set. The edge needs it to start alone; npm start sets it.',
  collabNeeds: 'Collab needs {setting}. `npm start` sets it.',
  workerNeeds: 'The worker needs {setting}. `npm start` sets it.',

  diskFull: 'The disk is full ({why}). Make room, then start again.',
  diskFullUnder: 'The disk under {folder} is full. Make room, then start again.',
  folderIsFile: '{folder} is a file, not a folder. Name a folder in DATA_DIR.',
  folderNotYours:
    'This user may not write to the data folder {folder} ({why}). Give it the rights, or name another folder in DATA_DIR.',
  runsAlready:
    'On Record already runs in {folder} (process {process}). Stop that one first, or name another folder in DATA_DIR.',
  startsElsewhere: 'Another On Record is starting in {folder} at this very moment.',

  databaseTooOld: 'The database that DATABASE_URL names is older than PostgreSQL 14.',
  databaseUnusable: 'The database {name} at {host} cannot be used: {why}. Check DATABASE_URL and that the server runs.',
  databaseWhy: {
    refused: 'nothing listens there',
    noHost: 'there is no host of that name',
    noAnswer: 'it does not answer',
    wrongPassword: 'the user or the password is wrong',
    notLetIn: 'the user is not let in',
    noDatabase: 'there is no database of that name',
  },
  migrationFailed: 'The migration {name} could not be applied, and nothing of it was: {why}',
  postgresDidNotStart: 'PostgreSQL did not start: {why} ({log} says more)',
  postgresSaidNothing: 'it said nothing',
  postgresLetsNobodyIn: 'PostgreSQL started but does not let On Record in: {why}',
  postgresNotAsRoot:
    'PostgreSQL refuses to run as root and there is no user `nobody`. Start On Record as an ordinary user.',
  postgresNobodyGetsTo:
    'PostgreSQL may not run as root here, and nobody else can get to {folder}. Move the data folder to where others may pass, as /srv/on-record, and name it in DATA_DIR.',
  postgresOtherRelease:
    'The data in {folder} is from PostgreSQL {found}, this is {release}. Export it with the version of On Record that wrote it.',
  postgresNoFolder: 'PostgreSQL could not make its data folder {folder}: {why}',
  postgresStillRuns:
    'A PostgreSQL of an earlier start still runs in {folder} and does not stop. End the process {process}, then start again.',
  postgresMissing:
    'There is no PostgreSQL for {platform} on {architecture} in node_modules. Set DATABASE_URL to a PostgreSQL server of yours, or install anew with `npm ci`.',
} as const
