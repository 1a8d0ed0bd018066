/**
 * Finds what a page for readers still holds of the framework after it was taken out (html.ts). Such a page looks whole and is
 * not: the edge must not keep it. Looks at every tag that is left, by other rules than those it was taken out by.
 */
import type { ReaderPage } from '#server/edge/html'
import { attribute, attributeNames, attributes, isData, isOwnScript } from '#server/edge/html-tags'

/**
 * `script`: one that is neither data nor a file of ours. `payload`: the page a second time, for React. `streaming`: what puts
 * late parts in their place. `preload`: of a script. `handler`: code in an attribute. `segment`: a hidden part of the page, or
 * the place that waits for it. `boundary`: a part that scripts would still have filled in.
 */
export const residueKinds = ['script', 'payload', 'streaming', 'preload', 'handler', 'segment', 'boundary'] as const
export type ResidueKind = (typeof residueKinds)[number]

/** The kind found, and the start of the first tag that showed it. */
export type Residue = { kind: ResidueKind; tag: string }

const tags = new RegExp(`<([a-z][^\\s/>]*)${attributes}>?`, 'gi')
const scriptFile = /^\/_next\/static\/chunks\/.*\.js(\?|$)/
/** Ids that React gives to late parts (S), to the boundaries (B) and places (P) that wait for them. */
const segmentId = /^([\w-]*-)?[SBP]:[0-9a-f]+$/
const longestTag = 120

/** One of each kind at most; empty for a page that is whole without scripts. */
export function residueIn({ html, pending }: Pick<ReaderPage, 'html' | 'pending'>): Residue[] {
  const found = new Map<ResidueKind, string>()
  const note = (kind: ResidueKind | null, tag: string) => {
    if (kind && !found.has(kind)) found.set(kind, tag.slice(0, longestTag))
  }
  if (pending) note('boundary', '')
  for (const { 0: tag, 1: name = '', 2: inner = '', index } of html.matchAll(tags)) {
    const element = name.toLowerCase()
    if (element === 'script') note(ofScript(inner, html, index + tag.length), tag)
    if (element === 'link' && isForScripts(inner)) note('preload', tag)
    if (element === 'template' || segmentId.test(attribute(inner, 'id') ?? '')) note('segment', tag)
    if (attributeNames(inner).some((one) => one.startsWith('on'))) note('handler', tag)
  }
  return [...found].map(([kind, tag]) => ({ kind, tag }))
}

function ofScript(script: string, html: string, start: number): ResidueKind | null {
  if (isData(script)) return null
  const end = html.indexOf('</', start)
  const words = html.slice(start, end < 0 ? undefined : end)
  if (words.trim() === '' && isOwnScript(script)) return null
  if (words.includes('__next_f')) return 'payload'
  return /\$R[A-Z]\b/.test(words) ? 'streaming' : 'script'
}

function isForScripts(link: string): boolean {
  const relation = attribute(link, 'rel')?.toLowerCase()
  if (relation === 'modulepreload') return true
  return (
    relation !== 'stylesheet' && (attribute(link, 'as') === 'script' || scriptFile.test(attribute(link, 'href') ?? ''))
  )
}
