import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { source } from '#lib/sources/queries'
import { writtenIn } from '#lib/text/direction'

type Cited = Awaited<ReturnType<typeof source>>['citedIn']

/** The articles that cite a source, each with the claims for which they do. */
export function CitedIn({
  cited: { articles, more },
  none,
  apart = false,
}: {
  cited: Cited
  /** What stands where there are none, if not that no piece does */
  none?: string
  /** Opens each beside this page, where one writes */
  apart?: boolean
}) {
  const t = useTranslations('sourcePages')
  const labels = useTranslations('labels')
  const pages = useTranslations('articlePages')
  if (articles.length === 0) return <p className="nothing">{none ?? t('notCited')}</p>
  return (
    <>
      <ul className="rows">
        {articles.map(({ id, language, draft, claims }) => (
          <li key={id}>
            <p>
              <IntentLink
                href={pathFor(id, draft?.state ?? 'draft')}
                data-row
                {...(apart ? { target: '_blank' } : {})}
                {...(draft?.headline ? writtenIn(language) : {})}
              >
                {draft?.headline || pages('noHeadline')}
              </IntentLink>{' '}
              {draft ? <StateMark state={draft.state} /> : null}
            </p>
            {claims.map((claim) => (
              <div key={claim.id}>
                <q {...writtenIn(language)}>{claim.text}</q>
                <p className="hint">
                  <Dotted>
                    {[
                      labels(`standing.${claim.standing}`),
                      ...claim.attributions.map(({ stance, terms, publicLabel }) => {
                        const fact = { stance: labels(`stance.${stance}`), terms: t(`termsInline.${terms}`) }
                        return publicLabel
                          ? t('claimFactLabelled', { ...fact, label: publicLabel })
                          : t('claimFact', fact)
                      }),
                    ]}
                  </Dotted>
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="hint">{t('citedInMore', { count: more })}</p> : null}
    </>
  )
}
