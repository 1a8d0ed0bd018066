/** Finds words in a text that is open: a block at a time, so that after a keystroke only what changed is read again. */
import type { Node } from '@tiptap/pm/model'
import type { Range } from '#lib/text/claim-ranges'

export type Wanted = {
  words: string
  matchCase: boolean
  wholeWords: boolean
  /** Spaces, quotes and hyphens of one kind only, and vowel signs where they are typed */
  exactly: boolean
}

/** Letters, their marks and digits, and the joiners within words of Persian and Urdu */
const inWord = '[\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]'

/** Which characters mean the same to somebody who looks for words */
const alike: readonly string[] = [
  ' \u00a0\u202f\u2009',
  "'’‘ʼ",
  '"“”„«»',
  '-\u2010\u2011',
  'يی', // Arabic and Persian yeh
  'كک', // Arabic and Persian kaf
]
const alikeOf = new Map(alike.flatMap((all) => [...all].map((one) => [one, all])))
/** Short vowels and the stretching stroke, which a text may have or not */
const vowelSigns = '[\\u064b-\\u0652\\u0670\\u0640]'

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
/** Between brackets. Elsewhere a hyphen means nothing, and may not be escaped. */
const escapedInClass = (letter: string) => escaped(letter).replace('-', '\\-')

/** What finds them in a block; null while nothing is asked for. A letter and its accent are one, in one character or in two. */
export function patternOf({ words, matchCase, wholeWords, exactly }: Wanted): RegExp | null {
  if (words === '' || (words.trim() === '' && !exactly)) return null
  const letters = words.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  const source = letters.map((letter) => letterSource(letter, exactly)).join('')
  const [before, after] = wholeWords ? [`(?<!${inWord})`, `(?!${inWord})`] : ['', '(?![\\u0300-\\u036f])']
  return new RegExp(before + source + after, matchCase ? 'gu' : 'giu')
}

function letterSource(letter: string, exactly: boolean): string {
  const kinds = exactly ? undefined : alikeOf.get(letter)
  const apart = letter.normalize('NFD')
  const spelt = kinds
    ? `[${[...kinds].map(escapedInClass).join('')}]`
    : apart === letter
      ? escaped(letter)
      : `(?:${escaped(letter)}|${escaped(apart)})`
  return !exactly && /^\p{Script=Arabic}$/u.test(letter) ? `${spelt}${vowelSigns}*` : spelt
}

/** What is found in each block that was looked at, as long as the pattern is the same. */
export type Finder = (block: Node) => readonly Range[]

/** Places in a block are counted from its first letter. A match does not run over the edge of a footnote, or over a line break. */
export function finderOf(pattern: RegExp): Finder {
  const known = new WeakMap<Node, readonly Range[]>()
  return (block) => {
    const before = known.get(block)
    if (before) return before
    const found = runsOf(block).flatMap(({ at, text }) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ from: at + index, to: at + index + words.length })),
    )
    known.set(block, found)
    return found
  }
}

/** Letters that are read on without a break. Words that somebody suggests to take out are none that one could look for. */
function runsOf(block: Node): { at: number; text: string }[] {
  const runs: { at: number; text: string; note: string | null }[] = []
  let open = false
  block.forEach((node, at) => {
    const isRead = node.isText && !node.marks.some(({ type }) => type.name === 'deletion')
    const last = runs.at(-1)
    const note = node.marks.find(({ type }) => type.name === 'footnote')?.attrs.id ?? null
    if (!isRead) open = false
    else if (open && last && last.note === note) last.text += node.text ?? ''
    else {
      runs.push({ at, text: node.text ?? '', note })
      open = true
    }
  })
  return runs
}

/** All matches in reading order. */
export function matchesIn(doc: Node, find: Finder): Range[] {
  const matches: Range[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return !node.isLeaf
    for (const { from, to } of find(node)) matches.push({ from: at + 1 + from, to: at + 1 + to })
    return false
  })
  return matches
}
