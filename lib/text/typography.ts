/** Quotes, dashes and spaces as a language sets them: what is to be changed in words that somebody typed with straight signs. */

/** Put these characters in place of those from here to there; both may be nothing. */
export type Edit = { from: number; to: number; put: string }

type Quotes = readonly [open: string, close: string, openWithin: string, closeWithin: string]

const narrow = '\u202f'
const noBreak = '\u00a0'
const english: Quotes = ['“', '”', '‘', '’']
const german: Quotes = ['„', '“', '‚', '‘']
const guillemets: Quotes = ['«', '»', '“', '”']
const russian: Quotes = ['«', '»', '„', '“']
/** After the Unicode CLDR (delimiters); Arabic as its press has them, so that a sign is the same whichever way a line runs */
const quotesOf: Record<string, Quotes> = {
  ar: guillemets,
  bg: german,
  cs: german,
  da: english,
  de: german,
  el: guillemets,
  es: guillemets,
  fa: ['«', '»', '‹', '›'],
  fi: ['”', '”', '’', '’'],
  fr: [`«${narrow}`, `${narrow}»`, '“', '”'],
  he: ['”', '”', '’', '’'],
  hr: ['„', '”', '‘', '’'],
  hu: ['„', '”', '»', '«'],
  it: guillemets,
  no: guillemets,
  pl: ['„', '”', '«', '»'],
  prs: ['«', '»', '‹', '›'],
  ps: guillemets,
  pt: english,
  ro: ['„', '”', '«', '»'],
  ru: russian,
  sk: german,
  sl: german,
  sr: ['„', '”', '’', '’'],
  sv: ['”', '”', '’', '’'],
  uk: russian,
  ur: ['”', '“', '’', '‘'],
}

const quotesIn = (language: string): Quotes => quotesOf[language.split('-')[0] ?? ''] ?? english
const isFrench = (language: string) => language.split('-')[0] === 'fr'

/** Behind these a quote opens. */
const opensAfter = /^$|[\s([{«‹“„‚‘\-–—/¿¡]$/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u
/** Addresses keep their signs. */
const address = /\S+(?::\/\/|@)\S+/gu

/** What is to be changed in these words, in order. */
export function typographic(text: string, language: string): Edit[] {
  const edits = [...quotes(text, language), ...dashes(text), ...(isFrench(language) ? frenchSpaces(text) : [])]
  const addresses = [...text.matchAll(address)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }))
  return edits
    .filter((edit) => !addresses.some(({ from, to }) => edit.from >= from && edit.to <= to))
    .sort((a, b) => a.from - b.from)
}

function quotes(text: string, language: string): Edit[] {
  const [open, close, openWithin, closeWithin] = quotesIn(language)
  const edits: Edit[] = []
  let within = false
  for (const { 0: sign, index } of text.matchAll(/["']/g)) {
    const before = text.slice(Math.max(0, index - 2), index)
    const after = text.charAt(index + 1)
    const opens = opensAfter.test(before) || (before.endsWith('"') && opensAfter.test(before.slice(0, -1)))
    let put: string
    if (sign === '"') put = opens ? open : close
    // ’90s, rock ’n’ roll
    else if (opens && !/\d/.test(after)) {
      put = openWithin
      within = true
    } else if (within && !letterOrDigit.test(after)) {
      put = closeWithin
      within = false
    } else put = '’'
    // What a language sets apart by a space of its own needs no other one.
    const spare = put.startsWith(narrow) && /\s$/u.test(before) ? 1 : 0
    edits.push({ from: index - spare, to: index + 1, put })
  }
  return edits
}

function dashes(text: string): Edit[] {
  return [...text.matchAll(/(?<!-)-{2,3}(?!-)|–-(?!-)|(?<!\.)\.{3}(?!\.)/g)].map(({ 0: signs, index }) => ({
    from: index,
    to: index + signs.length,
    // The third hyphen of a longer dash comes when two have become the shorter one.
    put: signs === '...' ? '…' : signs === '--' ? '–' : '—',
  }))
}

/** A space that does not break before what has two parts, and within guillemets. */
function frenchSpaces(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: found, 1: space = '', 2: sign = '', index } of text.matchAll(
    /(?<=[\p{L}\p{N}»)\]…%’”])([ \u00a0\u202f]?)([;:!?]+)(?=\s|$|[»”)"])/gu,
  )) {
    const put = sign.startsWith(':') ? noBreak : narrow
    if (space !== put) edits.push({ from: index, to: index + found.length - sign.length, put })
  }
  for (const { 0: found, index } of text.matchAll(/(?<=«) (?=\S)|(?<=\S) (?=»)/gu))
    edits.push({ from: index, to: index + found.length, put: narrow })
  return edits
}
