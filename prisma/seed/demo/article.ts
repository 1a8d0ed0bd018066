/** How the demo newsroom's articles are written down. */
import type { Profile, Stance, Standing, State, Terms } from '#lib/generated/prisma/enums'
import type { ArticleText, TextNode } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { dated } from './dated.ts'

export type Citation = {
  /** Key of a source in sources.ts */
  source: string
  stance?: Stance
  terms?: Terms
  label?: string
  locator?: string
  url?: string
  excerpt?: string
  standing?: Standing
  /** Words of the article that tell readers that the claim is disputed or false */
  saysSo?: string
}

export type DemoArticle = {
  slug: string
  profile: Profile
  desk: string
  authors: string[]
  /** The first is the main tag */
  tags: string[]
  language?: string
  translates?: string
  /** Where it stands; published when left out */
  state?: State
  /** Hours before now at which it was first published, or last changed */
  hoursAgo: number
  headline: string
  standfirst: string
  cites: Record<string, Citation>
  /** Asked about the article and not yet resolved */
  question?: string
  /** The editor's comment when sending it back */
  comment?: string
  /**
   * Paragraphs parted by empty lines; `## ` begins a subhead, `> ` a quotation.
   * `@day(-1)` is the weekday before its own day, `@date(-1)` the date (dated.ts): in the headline, standfirst, locators and excerpts, too.
   * `{words}[a,b]` marks a claim that leans on citations a and b; `{words}[?]` one that has no source yet.
   */
  body: string
}

/** The article with its dates as they are when it is published at `at`. */
export function datedArticle(article: DemoArticle, at: Date): DemoArticle {
  const say = (words: string) => dated(words, at, article.language ?? 'en')
  const cites = Object.entries(article.cites).map(([key, cite]): [string, Citation] => [
    key,
    {
      ...cite,
      ...(cite.locator ? { locator: say(cite.locator) } : {}),
      ...(cite.excerpt ? { excerpt: say(cite.excerpt) } : {}),
    },
  ])
  const { headline, standfirst, body } = article
  const told = { headline: say(headline), standfirst: say(standfirst), body: say(body) }
  return { ...article, ...told, cites: Object.fromEntries(cites) }
}

/** Ids by the keys in articles */
export type Known = {
  people: Map<string, string>
  desks: Map<string, string>
  tags: Map<string, string>
  sources: Map<string, string>
}

export type DemoClaim = { id: string; text: string; keys: string[] }

const claimPattern = /\{([^}]+)\}\[([^\]]+)\]/g

function inline(line: string, claims: DemoClaim[], newId: () => string): TextNode[] {
  const nodes: TextNode[] = []
  let from = 0
  for (const found of line.matchAll(claimPattern)) {
    const [whole, text = '', keys = ''] = found
    if (found.index > from) nodes.push({ type: 'text', text: line.slice(from, found.index) })
    const id = newId()
    claims.push({ id, text, keys: keys === '?' ? [] : keys.split(',') })
    nodes.push({ type: 'text', text, marks: [{ type: 'claim', attrs: { id } }] })
    from = found.index + whole.length
  }
  if (from < line.length) nodes.push({ type: 'text', text: line.slice(from) })
  return nodes
}

function block(source: string, claims: DemoClaim[], newId: () => string): TextNode {
  if (source.startsWith('## '))
    return { type: 'heading', attrs: { level: 2 }, content: inline(source.slice(3), claims, newId) }
  if (source.startsWith('> '))
    return { type: 'blockquote', content: [{ type: 'paragraph', content: inline(source.slice(2), claims, newId) }] }
  return { type: 'paragraph', content: inline(source.replaceAll('\n', ' '), claims, newId) }
}

/** The article as an article's text, and the claims marked in it. */
export function written(article: DemoArticle, newId: () => string): { text: ArticleText; claims: DemoClaim[] } {
  const claims: DemoClaim[] = []
  const headline: TextNode = article.headline
    ? { type: 'headline', content: [{ type: 'text', text: article.headline }] }
    : { type: 'headline' }
  const standfirst: TextNode = article.standfirst
    ? { type: 'standfirst', content: [{ type: 'text', text: article.standfirst }] }
    : { type: 'standfirst' }
  const blocks = article.body
    .trim()
    .split(/\n\s*\n/)
    .map((one) => block(one.trim(), claims, newId))
  return { text: validateText({ type: 'doc', content: [headline, standfirst, ...blocks] }), claims }
}
