/** Output of the supervisor when an installation starts, and reasons why it may not start. */
export const starting = {
  building: 'Construction des pages ; cela prend environ une minute…',
  buildFailed: '{output}\n\nLes pages n’ont pas pu être construites : la raison se trouve ci-dessus.',
  migrated: 'Base de données mise à jour ({count, plural, one {# migration} other {# migrations}}).',
  loadingDemo: 'Chargement de la rédaction de démonstration…',
  running: 'On Record est en marche, après {seconds}~s.',
  site: 'Le site',
  newsroom: 'La rédaction',
  howToStop: 'Ctrl-C arrête tout.',
  stopping: 'Arrêt en cours…',
  stopped: 'Arrêté.',
  whileStopping: 'Pendant l’arrêt : {why}',
  ended: 'Le processus {process} s’est terminé ({how}) ; il redémarre.',
  endedWaiting: 'Le processus {process} s’est terminé ({how}) ; il redémarre dans {seconds, number}~s.',
  doesNotStart: 'Le processus {process} ne démarre pas : {how}',
  postgresEnded: 'PostgreSQL s’est terminé ; il redémarre.',
  noAnswerFor: 'sans réponse depuis {seconds, number}~s',
  postgresSilent: 'PostgreSQL ne répond plus depuis {seconds, number}~s ; il est arrêté pour redémarrer.',
  databaseSilent:
    'La base de données de DATABASE_URL ne répond plus depuis {seconds, number}~s. On Record n’y touche pas et continue de l’interroger.',
  databaseAnswers: 'La base de données de DATABASE_URL répond de nouveau.',

  nobodyCanSignIn:
    'Personne ne peut encore se connecter. `npm run seed -- --demo` charge des personnes qui le peuvent.',
  signInAs: 'Connectez-vous sous l’un de ces noms ; les mots de passe ont été créés sur cette machine :',
  nameAndRole: '{name}, {role}',
  signInsKept: 'Ils sont aussi conservés dans {file}.',
  firstAdmin: 'Personne ne peut encore se connecter. Créez ici le premier compte admin ; le lien sert une seule fois :',

  portBusy: 'Le port {port} est occupé : un autre programme y écoute. Choisissez-en un autre : PORT=4000 npm start',
  portNotAllowed:
    'Cet utilisateur n’a pas le droit d’écouter sur le port {port}. Choisissez-en un autre : PORT=4000 npm start',
  cannotListen: 'On Record ne peut pas écouter sur {host}, port {port} ({why}). Vérifiez HOST et PORT.',
  portInUse: 'Le port {port} est déjà pris. Arrêtez ce qui l’occupe, ou choisissez-en un autre : PORT=3001 npm start.',
  portTooLow:
    'Cet utilisateur n’a pas le droit d’écouter sur le port {port}. Choisissez-en un au-dessus de 1023 dans PORT.',
  edgeNeeds: '{setting} n’est pas défini. Edge en a besoin pour démarrer seul ; npm start le définit.',
  collabNeeds: 'Collab a besoin de {setting}. `npm start` le définit.',
  workerNeeds: 'Worker a besoin de {setting}. `npm start` le définit.',

  diskFull: 'Le disque est plein ({why}). Faites de la place, puis redémarrez.',
  diskFullUnder: 'Le disque sous {folder} est plein. Faites de la place, puis redémarrez.',
  folderIsFile: '{folder} est un fichier, pas un dossier. Nommez un dossier dans DATA_DIR.',
  folderNotYours:
    'Cet utilisateur n’a pas le droit d’écrire dans le dossier de données {folder} ({why}). Donnez-lui les droits, ou nommez un autre dossier dans DATA_DIR.',
  runsAlready:
    'On Record tourne déjà dans {folder} (processus {process}). Arrêtez-le d’abord, ou nommez un autre dossier dans DATA_DIR.',
  startsElsewhere: 'Un autre On Record démarre dans {folder} en ce moment même.',

  databaseTooOld: 'La base de données que nomme DATABASE_URL est antérieure à PostgreSQL 14.',
  databaseUnusable:
    'La base de données {name} sur {host} est inutilisable : {why}. Vérifiez DATABASE_URL, et que le serveur tourne.',
  databaseWhy: {
    refused: 'rien n’y écoute',
    noHost: 'aucun hôte ne porte ce nom',
    noAnswer: 'elle ne répond pas',
    wrongPassword: 'l’utilisateur ou le mot de passe est incorrect',
    notLetIn: 'l’utilisateur n’est pas admis',
    noDatabase: 'aucune base de données ne porte ce nom',
  },
  migrationFailed: 'La migration {name} n’a pas pu être appliquée, et rien ne l’a été : {why}',
  postgresDidNotStart: 'PostgreSQL n’a pas démarré : {why} ({log} en dit plus)',
  postgresSaidNothing: 'il n’a rien dit',
  postgresLetsNobodyIn: 'PostgreSQL a démarré mais n’admet pas On Record : {why}',
  postgresNotAsRoot:
    'PostgreSQL refuse de tourner en tant que root et il n’y a pas d’utilisateur `nobody`. Démarrez On Record en tant qu’utilisateur ordinaire.',
  postgresNobodyGetsTo:
    'PostgreSQL n’a pas le droit de tourner ici en tant que root, et personne d’autre n’a accès à {folder}. Déplacez le dossier de données là où d’autres peuvent passer, comme /srv/on-record, et nommez-le dans DATA_DIR.',
  postgresOtherRelease:
    'Les données de {folder} viennent de PostgreSQL {found}, et c’est ici {release}. Exportez-les avec la version d’On Record qui les a écrites.',
  postgresNoFolder: 'PostgreSQL n’a pas pu créer son dossier de données {folder} : {why}',
  postgresStillRuns:
    'Un PostgreSQL d’un démarrage précédent tourne encore dans {folder} et ne s’arrête pas. Mettez fin au processus {process}, puis redémarrez.',
  postgresMissing:
    'Il n’y a pas de PostgreSQL pour {platform} sur {architecture} dans node_modules. Donnez dans DATABASE_URL un serveur PostgreSQL à vous, ou réinstallez avec `npm ci`.',
} as const
