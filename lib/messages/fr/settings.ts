/** The settings of an installation, as far as they are wrong. */
export const settings = {
  wrong: 'Ces réglages sont incorrects : {settings}. .env.example les énumère tous.',
  one: '{name} : {why}',
  proxies: 'doit être un nombre jusqu’à {most, number}, ou des adresses comme 10.0.0.0/8, 192.0.2.1',
  databaseUrl: 'doit commencer par postgresql://',
  siteUrl: 'doit être une adresse comme https://news.example',
  siteUrlPath: 'doit être une adresse sans chemin',
  language: 'doit être une langue comme en ou fa-AF',
  oneOf: 'doit être l’une des valeurs {values}',
  timeZone: 'ce fuseau horaire n’existe pas, essayez Europe/Paris',
  secretTooShort: 'doit avoir au moins {least, number} caractères',
  smtpUrl: 'doit commencer par smtp:// ou smtps://',
  port: 'doit être un nombre de 1 à 65535',
  size: 'doit être un nombre de 1 à 2000',
  dataInProgram: 'doit être un dossier hors de lib et de node_modules',
  bucketNeeds: 'MEDIA_BUCKET a besoin de MEDIA_ENDPOINT, MEDIA_KEY_ID et MEDIA_SECRET à côté de lui.',
  notUnderstood: 'n’est pas compris',
} as const
