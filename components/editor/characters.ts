/** Characters that keyboards lack, in the order in which they are shown. */
import type { characters } from '#lib/messages/en/characters'

type Sign = keyof typeof characters.sign
type Accent = keyof typeof characters.mark

/** What one sees of it where it is nothing but a space or a joiner */
export type Character = { put: string } & (
  | { kind: 'sign'; name: Sign }
  | { kind: 'currency'; code: string }
  | { kind: 'letter'; letter: string; accent: Accent; capital: boolean }
)

const signs: Record<Sign, string> = {
  noBreakSpace: '\u00a0',
  narrowNoBreakSpace: '\u202f',
  thinSpace: '\u2009',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  enDash: '\u2013',
  emDash: '\u2014',
  minus: '\u2212',
  ellipsis: '\u2026',
  leftDoubleQuote: '\u201c',
  rightDoubleQuote: '\u201d',
  lowDoubleQuote: '\u201e',
  leftSingleQuote: '\u2018',
  apostrophe: '\u2019',
  lowSingleQuote: '\u201a',
  leftGuillemet: '\u00ab',
  rightGuillemet: '\u00bb',
  leftSingleGuillemet: '\u2039',
  rightSingleGuillemet: '\u203a',
  prime: '\u2032',
  doublePrime: '\u2033',
  middleDot: '\u00b7',
  bullet: '\u2022',
  section: '\u00a7',
  pilcrow: '\u00b6',
  dagger: '\u2020',
  doubleDagger: '\u2021',
  numero: '\u2116',
  degree: '\u00b0',
  masculineOrdinal: '\u00ba',
  feminineOrdinal: '\u00aa',
  copyright: '\u00a9',
  registered: '\u00ae',
  tradeMark: '\u2122',
  invertedExclamation: '\u00a1',
  invertedQuestion: '\u00bf',
  times: '\u00d7',
  divided: '\u00f7',
  plusMinus: '\u00b1',
  almostEqual: '\u2248',
  notEqual: '\u2260',
  lessOrEqual: '\u2264',
  greaterOrEqual: '\u2265',
  infinity: '\u221e',
  perMille: '\u2030',
  squareRoot: '\u221a',
  half: '\u00bd',
  third: '\u2153',
  twoThirds: '\u2154',
  quarter: '\u00bc',
  threeQuarters: '\u00be',
  squared: '\u00b2',
  cubed: '\u00b3',
  subscriptTwo: '\u2082',
  micro: '\u00b5',
  arrowLeft: '\u2190',
  arrowRight: '\u2192',
  arrowUp: '\u2191',
  arrowDown: '\u2193',
  arrowBoth: '\u2194',
  check: '\u2713',
  cross: '\u2717',
  star: '\u2605',
  arabicComma: '\u060c',
  arabicSemicolon: '\u061b',
  arabicQuestion: '\u061f',
  urduFullStop: '\u06d4',
  arabicPercent: '\u066a',
  tatweel: '\u0640',
  zeroWidthNonJoiner: '\u200c',
  zeroWidthJoiner: '\u200d',
  rightToLeftMark: '\u200f',
  leftToRightMark: '\u200e',
  sharpS: '\u00df',
  smallAe: '\u00e6',
  capitalAe: '\u00c6',
  smallOe: '\u0153',
  capitalOe: '\u0152',
  smallOStroke: '\u00f8',
  capitalOStroke: '\u00d8',
  smallDStroke: '\u0111',
  capitalDStroke: '\u0110',
  smallLStroke: '\u0142',
  capitalLStroke: '\u0141',
  smallEth: '\u00f0',
  capitalEth: '\u00d0',
  smallThorn: '\u00fe',
  capitalThorn: '\u00de',
  dotlessI: '\u0131',
  schwa: '\u0259',
  ayn: '\u02bf',
  hamza: '\u02be',
}

const accents: Record<Accent, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circumflex: '\u0302',
  diaeresis: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedilla: '\u0327',
  caron: '\u030c',
  breve: '\u0306',
  macron: '\u0304',
  ogonek: '\u0328',
  doubleAcute: '\u030b',
  dotAbove: '\u0307',
  dotBelow: '\u0323',
  commaBelow: '\u0326',
}

/** Named by the browser in the language of whoever looks */
const currencies: Record<string, string> = {
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  RUB: '₽',
  UAH: '₴',
  TRY: '₺',
  INR: '₹',
  ILS: '₪',
  KRW: '₩',
  NGN: '₦',
  VND: '₫',
  PHP: '₱',
  KZT: '₸',
  GEL: '₾',
  AZN: '₼',
  AMD: '֏',
  AFN: '؋',
  IRR: '﷼',
}

/** Letters of names in the news that have accents, each as one character */
const letters =
  'áéíóúýćńśźĺŕ àèìòù âêîôûĉĝŵŷ äëïöüÿ ãñõ åů çşţģķļņ čďěňřšťžǧ ăğŭ āēīōū ąęįų őű ċėġż ḥḍṣṭẓạ șț'.replaceAll(' ', '')

const accentOf = new Map(Object.entries(accents).map(([name, mark]) => [mark, name as Accent]))

function accented(put: string, capital: boolean): Character[] {
  const [letter = '', mark = ''] = put.normalize('NFD')
  const accent = accentOf.get(mark)
  return accent ? [{ kind: 'letter', put, letter: letter.toLowerCase(), accent, capital }] : []
}

export const allCharacters: readonly Character[] = [
  ...Object.entries(signs).map(([name, put]): Character => ({ kind: 'sign', name: name as Sign, put })),
  ...Object.entries(currencies).map(([code, put]): Character => ({ kind: 'currency', code, put })),
  ...[...letters].flatMap((letter) => [...accented(letter, false), ...accented(letter.toUpperCase(), true)]),
]
