/** What web says of the changes of a coverage (app/coverage), as the message that its followers get. */
import { attributes } from '#server/edge/html-tags'

export type State = 'running' | 'ended' | 'behind' | 'gone'

/** `frame`: the message as it goes over the wire */
export type Message = { change: number; state: State; frame: Buffer }

const main = new RegExp(`<main\\b(?<said>${attributes})>(?<inner>[^]*?)</main>`)
const begin = '<article class="entry"'
const states: readonly string[] = ['running', 'ended', 'behind', 'gone'] satisfies State[]

/** Null where this is not the page. React escapes what could look like one of these tags in a text. */
export function messageOf(html: string): Message | null {
  const { said = '', inner = '' } = main.exec(html)?.groups ?? {}
  const state = /\bdata-state="(\w+)"/.exec(said)?.[1] ?? ''
  const change = Number(/\bdata-change="(\d+)"/.exec(said)?.[1] ?? Number.NaN)
  if (!isState(state) || Number.isNaN(change)) return null
  const first = inner.indexOf(begin)
  const keys = first < 0 ? inner : inner.slice(0, first)
  const articles = first < 0 ? [] : inner.slice(first).split(new RegExp(`(?=${begin})`))
  const entries = articles.map((article) => ({
    id: /\bid="([\w-]+)"/.exec(article)?.[1] ?? '',
    html: /^<article[^>]*\bdata-gone\b/.test(article) ? null : article,
  }))
  return { change, state, frame: frameOf({ change, state, keys, entries }) }
}

const isState = (word: string): word is State => states.includes(word)

/** The one that says that too much has changed to be told. */
export const behind = (change: number): Message => ({
  change,
  state: 'behind',
  frame: frameOf({ change, state: 'behind', keys: '', entries: [] }),
})

type Told = { change: number; state: State; keys: string; entries: { id: string; html: string | null }[] }

/** https://html.spec.whatwg.org/multipage/server-sent-events.html: JSON has no line breaks that would end the field. */
const frameOf = (told: Told) => Buffer.from(`id: ${told.change}\ndata: ${JSON.stringify(told)}\n\n`)
