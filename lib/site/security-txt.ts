/** Where whoever found a hole in this site tells of it (RFC 9116). */
import { absolute, site } from '#lib/site/site'

/** In days: the standard asks for less than a year (2.5.5). It is made anew each time it is asked for. */
const goodFor = 180

/** Null where nobody said whom to tell: a file without a contact is none. */
export function securityTxt(now: Date): string | null {
  if (site.securityContacts.length === 0) return null
  const until = new Date(now)
  until.setUTCDate(until.getUTCDate() + goodFor)
  until.setUTCHours(0, 0, 0, 0)
  return [
    ...site.securityContacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${until.toISOString()}`,
    `Preferred-Languages: ${[...new Set([site.language, 'en'])].join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}
