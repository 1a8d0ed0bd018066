/** Rules to begin with, for a newsroom to change and to take away: about kinds of words, and no verdict on any quarrel. */
import type { StyleRuleInput } from '#lib/house-style/input'
import { arabic } from '#lib/house-style/starter/ar'
import { english } from '#lib/house-style/starter/en'
import { spanish } from '#lib/house-style/starter/es'
import { french } from '#lib/house-style/starter/fr'
import type { StarterRule } from '#lib/house-style/starter/starter-rule'
import { urdu } from '#lib/house-style/starter/ur'

const inLanguage = (language: string, rules: readonly StarterRule[]): StyleRuleInput[] =>
  rules.map(([severity, term, explanation, suggestions = [], kind = 'words']) => ({
    ...{ language, kind, term, explanation, severity },
    suggestions: [...suggestions],
  }))

export const starterRules: readonly StyleRuleInput[] = [
  ...inLanguage('en', english),
  ...inLanguage('fr', french),
  ...inLanguage('es', spanish),
  ...inLanguage('ar', arabic),
  ...inLanguage('ur', urdu),
]
