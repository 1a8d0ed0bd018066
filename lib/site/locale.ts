/** Languages as Open Graph writes them: with a country, which stands here for the spelling and not for the readers. */
const locales: Record<string, string> = {
  ...{ ar: 'ar_AR', de: 'de_DE', en: 'en_GB', es: 'es_ES', fa: 'fa_IR', fr: 'fr_FR' },
  ...{ prs: 'fa_AF', ps: 'ps_AF', tr: 'tr_TR', ur: 'ur_PK' },
}

/** fa_AF for fa-AF, en_GB for en. Null where no country is known. */
export function localeOf(language: string): string | null {
  const [spoken = '', ...more] = language.split('-')
  const region = more.find((part) => /^[A-Z]{2}$/.test(part))
  return region ? `${spoken}_${region}` : (locales[spoken] ?? null)
}
