import { ArticleTable } from '#components/newsroom/articles/article-table'
import { addressOf } from '#components/newsroom/articles/filters'
import { IdeaRows } from '#components/newsroom/planning/idea-rows'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { addressWith } from '#lib/article-list/narrowing'
import type { ListedArticle } from '#lib/article-list/queries'
import { planningPath } from '#lib/planning/paths'
import type { Idea } from '#lib/planning/queries'

/** A page has room for so many; the list has them all. */
const most = 15

/** What the newsroom has of a running story: its pieces in every state, and what is planned. */
export function Story({
  name,
  articles,
  bundles,
  ideas,
  mayPlan,
  now,
}: {
  name: string
  articles: ListedArticle[]
  bundles: ReadonlyMap<string, { name: string }>
  ideas: Idea[]
  mayPlan: boolean
  now: Date
}) {
  const t = useTranslations('tagPages')
  return (
    <>
      <section className="panel" aria-labelledby="planned">
        <h2 id="planned">{t('planned')}</h2>
        {ideas.length > 0 ? <IdeaRows ideas={ideas} now={now} /> : <p className="nothing">{t('nothingPlanned')}</p>}
        {mayPlan ? (
          <IntentLink className="button" href={addressWith(`${planningPath}/new`, { story: name })}>
            {t('plan')}
          </IntentLink>
        ) : null}
      </section>
      <section className="panel" aria-labelledby="pieces">
        <h2 id="pieces">{t('pieces')}</h2>
        {articles.length > 0 ? (
          <ArticleTable articles={articles.slice(0, most)} bundles={bundles} now={now} />
        ) : (
          <p className="nothing">{t('noPieces')}</p>
        )}
        {articles.length > most ? <IntentLink href={addressOf({ tag: name })}>{t('allPieces')}</IntentLink> : null}
      </section>
    </>
  )
}
