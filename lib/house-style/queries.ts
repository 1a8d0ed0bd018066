/** The rules of house style, as pages and the writing page ask for them. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { bounds } from '#lib/house-style/bounds'
import { ruleFilter } from '#lib/house-style/input'
import { isAbout, type StyleRule } from '#lib/house-style/rule'
import { inOrder, type ListedRule, ruleSelect, saidSelect } from '#lib/house-style/stored'
import { tableOf } from '#lib/house-style/table'
import { validated } from '#lib/input'
import { searchForm } from '#lib/text/search-form'

const perPage = 100

export type RulePage = {
  rules: ListedRule[]
  /** That fit what is looked for */
  count: number
  /** Of all rules */
  all: number
  pages: number
  page: number
  /** Languages that rules are about; empty: all */
  languages: string[]
  /** Another one once any rule is */
  stamp: string
}

/**
 * One page of the rules in which these words stand, in their words, reason or suggestions; those of the reader’s language come first, and words before
 * patterns. */
export async function rulePage(actor: Actor, filter: unknown): Promise<RulePage> {
  assertCan(actor, 'style.read')
  const { words, language, page: asked } = validated(ruleFilter, filter)
  const rows = await db.styleRule.findMany({ orderBy: inOrder, take: bounds.rules, select: ruleSelect })
  const wanted = searchForm(words)
  const own = actor.language ?? env.NEWSROOM_LANGUAGE
  const fit = ownFirst(rows, own).filter(
    (rule) =>
      (language === '' || rule.language === language) &&
      (wanted === '' ||
        [rule.term, rule.explanation, ...rule.suggestions].some((part) => searchForm(part).includes(wanted))),
  )
  const pages = Math.max(1, Math.ceil(fit.length / perPage))
  const page = Math.min(asked, pages)
  return {
    rules: fit.slice((page - 1) * perPage, page * perPage),
    ...{ count: fit.length, all: rows.length, pages, page },
    languages: [...new Set(rows.map((rule) => rule.language))].filter((code) => code !== '').sort(),
    stamp: `${rows.length} ${Math.max(0, ...rows.map(({ changedAt }) => changedAt.getTime()))}`,
  }
}

function ownFirst(rules: readonly ListedRule[], own: string): ListedRule[] {
  const rank = (rule: ListedRule) => (isAbout(rule, own) ? 0 : 2) + (rule.kind === 'pattern' ? 1 : 0)
  return rules.toSorted((a, b) => rank(a) - rank(b))
}

/** The rules that are switched on and about texts of this language: what a page needs to find them. */
export async function rulesFor(actor: Actor, language: string): Promise<StyleRule[]> {
  assertCan(actor, 'style.read')
  const rows = await db.styleRule.findMany({
    where: { active: true },
    orderBy: inOrder,
    take: bounds.rules,
    select: {
      ...{ id: true, language: true, kind: true, term: true, explanation: true, suggestions: true },
      ...{ severity: true, inQuotes: true, caseSensitive: true },
    },
  })
  return rows.filter((rule) => isAbout(rule, language))
}

/** All rules as a table. */
export async function ruleTable(actor: Actor): Promise<string> {
  assertCan(actor, 'style.read')
  return tableOf(await db.styleRule.findMany({ orderBy: inOrder, take: bounds.rules, select: saidSelect }))
}
