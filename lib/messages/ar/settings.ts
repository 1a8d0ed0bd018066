/** The settings of an installation, as far as they are wrong. */
export const settings = {
  wrong: 'هذه الإعدادات خاطئة: {settings}. كلها مذكورة في .env.example.',
  one: '{name}: {why}',
  proxies: 'يجب أن يكون عددًا لا يتجاوز {most, number}، أو عناوين مثل 10.0.0.0/8, 192.0.2.1',
  databaseUrl: 'يجب أن يبدأ بـ postgresql://',
  siteUrl: 'يجب أن يكون عنوانًا مثل https://news.example',
  siteUrlPath: 'يجب أن يكون عنوانًا بلا مسار',
  language: 'يجب أن يكون لغة مثل en أو fa-AF',
  oneOf: 'يجب أن يكون واحدًا من {values}',
  timeZone: 'لا توجد منطقة زمنية كهذه، والصحيح مثل Europe/Paris',
  secretTooShort: 'أقل عدد لأحرفه {least, number}',
  smtpUrl: 'يجب أن يبدأ بـ smtp:// أو smtps://',
  port: 'يجب أن يكون عددًا من 1 إلى 65535',
  size: 'يجب أن يكون عددًا من 1 إلى 2000',
  dataInProgram: 'يجب أن يكون مجلدًا خارج lib و node_modules',
  bucketNeeds: 'يحتاج MEDIA_BUCKET إلى MEDIA_ENDPOINT وMEDIA_KEY_ID وMEDIA_SECRET معه.',
  notUnderstood: 'غير مفهوم',
} as const
