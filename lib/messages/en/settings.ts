/** The settings of an installation, as far as they are wrong. */
export const settings = {
  wrong: 'These settings are wrong: {settings}. .env.example lists them all.',
  one: '{name}: {why}',
  proxies: 'has to be a number up to {most, number}, or addresses like 10.0.0.0/8, 192.0.2.1',
  databaseUrl: 'has to begin with postgresql://',
  siteUrl: 'has to be an address like https://news.example',
  siteUrlPath: 'has to be an address without a path',
  language: 'has to be a language like en or fa-AF',
  oneOf: 'has to be one of {values}',
  timeZone: 'no such time zone, try Europe/Paris',
  secretTooShort: 'has to have at least {least, number} characters',
  smtpUrl: 'has to begin with smtp:// or smtps://',
  port: 'has to be a number from 1 to 65535',
  size: 'has to be a number from 1 to 2000',
  dataInProgram: 'has to be a folder outside of lib and node_modules',
  bucketNeeds: 'MEDIA_BUCKET needs MEDIA_ENDPOINT, MEDIA_KEY_ID and MEDIA_SECRET beside it.',
  notUnderstood: 'is not understood',
} as const
