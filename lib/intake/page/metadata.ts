/** What a page says of itself in its head: title, author and day, by Open Graph, schema.org (JSON-LD) or plain `meta`. */
import { attributeOf, type Element, isElement } from '#lib/intake/page/tree'

export type Metadata = {
  titles: string[]
  authors: string[]
  /** 2026-11-26, as the page has it in its own zone */
  published: string | null
}

const titleNames = new Set(['og:title', 'twitter:title', 'dc.title'])
const authorNames = new Set(['author', 'article:author', 'dc.creator', 'parsely-author'])
const dateNames = new Set(['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'parsely-pub-date'])
const longestJson = 200_000
const mostValues = 2000

/** The day of an ISO 8601 date; null for any other words. */
export function isoDay(words: string | null): string | null {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(words ?? '')?.[1]
  return day && !Number.isNaN(Date.parse(day)) ? day : null
}

/** Reads it from the elements of the page. */
export function metadataOf(elements: readonly Element[]): Metadata {
  const found: Metadata = { titles: [], authors: [], published: null }
  for (const element of elements) {
    if (element.tagName === 'title') found.titles.push(textIn(element))
    if (element.tagName === 'meta') addMeta(found, element)
    if (element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json')
      addJson(found, textIn(element))
  }
  return found
}

const textIn = (element: Element) =>
  element.childNodes.map((node) => ('value' in node && !isElement(node) ? node.value : '')).join('')

function addMeta(found: Metadata, element: Element): void {
  const name = (attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase()
  const content = attributeOf(element, 'content') ?? ''
  if (titleNames.has(name)) found.titles.push(content)
  if (authorNames.has(name) && !/^https?:/.test(content)) found.authors.push(content)
  if (dateNames.has(name)) found.published ??= isoDay(content)
}

function addJson(found: Metadata, words: string): void {
  if (words.length > longestJson) return
  let todo: unknown[]
  try {
    todo = [JSON.parse(words)]
  } catch {
    return
  }
  for (let count = 0; todo.length > 0 && count < mostValues; count += 1) {
    const next = todo.shift()
    if (Array.isArray(next)) todo.push(...next.slice(0, mostValues))
    if (typeof next !== 'object' || next === null || Array.isArray(next)) continue
    const value = next as Record<string, unknown>
    if (typeof value.headline === 'string') found.titles.push(value.headline)
    if (typeof value.datePublished === 'string') found.published ??= isoDay(value.datePublished)
    for (const author of [value.author].flat()) found.authors.push(...nameOf(author))
    if (value['@graph']) todo.push(value['@graph'])
  }
}

function nameOf(author: unknown): string[] {
  if (typeof author === 'string') return [author]
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : null
  return typeof name === 'string' ? [name] : []
}
