/** What holds for words within a group of Rich Text, and ends with it. */

export type Destination =
  | 'text'
  | 'skipped'
  | 'instruction'
  | 'listText'
  | 'fonts'
  | 'styles'
  | 'picture'
  | 'note'
  | 'comment'

export type State = {
  destination: Destination
  bold: boolean
  italic: boolean
  position: 'raised' | 'lowered' | null
  hidden: boolean
  change: 'inserted' | 'deleted' | null
  font: number
  /** So many letters after a \u stand in for it, for programs that do not know it */
  substitutes: number
  href: string | null
}

export const firstState: State = {
  destination: 'text',
  bold: false,
  italic: false,
  position: null,
  hidden: false,
  change: null,
  font: 0,
  substitutes: 1,
  href: null,
}

/** By the word that opens the group */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  pict: 'picture',
  fldinst: 'instruction',
  listtext: 'listText',
  pntext: 'listText',
  footnote: 'note',
  annotation: 'comment',
  colortbl: 'skipped',
  expandedcolortbl: 'skipped',
  info: 'skipped',
  header: 'skipped',
  headerl: 'skipped',
  headerr: 'skipped',
  headerf: 'skipped',
  footer: 'skipped',
  footerl: 'skipped',
  footerr: 'skipped',
  footerf: 'skipped',
  listtable: 'skipped',
  listoverridetable: 'skipped',
  revtbl: 'skipped',
  rsidtbl: 'skipped',
  generator: 'skipped',
  themedata: 'skipped',
  nonshppict: 'skipped',
  objdata: 'skipped',
  bkmkstart: 'skipped',
  bkmkend: 'skipped',
  xe: 'skipped',
  tc: 'skipped',
  atnid: 'skipped',
  atnauthor: 'skipped',
  atntime: 'skipped',
  atnref: 'skipped',
  atrfstart: 'skipped',
  atrfend: 'skipped',
  shppict: 'text',
  // A text box is said twice: for programs that know it, and for others.
  shpinst: 'text',
  shptxt: 'text',
  sp: 'skipped',
  shprslt: 'skipped',
}

/** What control words change in how words look; a zero switches off. */
export const looks: Readonly<Record<string, (value: number | null) => Partial<State>>> = {
  b: (value) => ({ bold: value !== 0 }),
  i: (value) => ({ italic: value !== 0 }),
  super: (value) => ({ position: value === 0 ? null : 'raised' }),
  sub: (value) => ({ position: value === 0 ? null : 'lowered' }),
  nosupersub: () => ({ position: null }),
  v: (value) => ({ hidden: value !== 0 }),
  revised: (value) => ({ change: value === 0 ? null : 'inserted' }),
  deleted: (value) => ({ change: value === 0 ? null : 'deleted' }),
  plain: () => ({ bold: false, italic: false, position: null, hidden: false, change: null }),
  f: (value) => ({ font: value ?? 0 }),
  uc: (value) => ({ substitutes: Math.min(Math.max(value ?? 1, 0), 20) }),
}

/** Control words that are a sign */
export const signs: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  '\\': '\\',
  '{': '{',
  '}': '}',
}
