import type { DemoArticle } from './article.ts'
import { climateArticles } from './articles-climate.ts'
import { economyArticles } from './articles-economy.ts'
import { articlesInProgress } from './articles-in-progress.ts'
import { lineArticles } from './articles-line.ts'
import { securityArticles } from './articles-security.ts'
import { weekArticles } from './articles-week.ts'
import { worldArticles } from './articles-world.ts'

/** All articles of the demo newsroom. */
export const demoArticles: readonly DemoArticle[] = [
  ...securityArticles,
  ...worldArticles,
  ...lineArticles,
  ...economyArticles,
  ...climateArticles,
  ...weekArticles,
  ...articlesInProgress,
]
