/** The settings of an installation, as far as they are wrong. */
export const settings = {
  wrong: 'Estos ajustes no son correctos: {settings}. En .env.example figuran todos.',
  one: '{name}: {why}',
  proxies: 'tiene que ser un número hasta {most, number}, o direcciones como 10.0.0.0/8, 192.0.2.1',
  databaseUrl: 'tiene que empezar por postgresql://',
  siteUrl: 'tiene que ser una dirección como https://news.example',
  siteUrlPath: 'tiene que ser una dirección sin ruta',
  language: 'tiene que ser un idioma como en o fa-AF',
  oneOf: 'tiene que ser uno de estos valores: {values}',
  timeZone: 'esa zona horaria no existe, prueba Europe/Paris',
  secretTooShort: 'tiene que tener al menos {least, number} caracteres',
  smtpUrl: 'tiene que empezar por smtp:// o smtps://',
  port: 'tiene que ser un número del 1 al 65535',
  size: 'tiene que ser un número del 1 al 2000',
  dataInProgram: 'tiene que ser una carpeta fuera de lib y node_modules',
  bucketNeeds: 'MEDIA_BUCKET necesita además MEDIA_ENDPOINT, MEDIA_KEY_ID y MEDIA_SECRET.',
  notUnderstood: 'no se entiende',
} as const
