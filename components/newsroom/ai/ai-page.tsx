import { When } from '#components/dates/when'
import { RuleForm } from '#components/newsroom/ai/rule-form'
import { useTranslations } from '#components/translations'
import type { DecidedRule } from '#lib/ai-use/queries'
import type { AiRule } from '#lib/ai-use/rule'

type Props = { now: AiRule; decided: DecidedRule[]; mayDecide: boolean; at: Date }

/** What the newsroom has decided about AI, and when it decided otherwise. */
export function AiPage({ now, decided, mayDecide, at }: Props) {
  const t = useTranslations('aiUse')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="hint">{t('intro')}</p>
      {mayDecide ? null : <p className="hint">{t('onlyChiefs')}</p>}
      <RuleForm key={decided[0]?.id ?? ''} rule={now} mayDecide={mayDecide} />
      <section aria-labelledby="decided">
        <h2 id="decided">{t('decided')}</h2>
        {decided.length === 0 ? (
          <p>{t('never')}</p>
        ) : (
          <ul className="rows">
            {decided.map(({ id, by, at: then, mustDeclare, helpedReadBy, generatedReadBy }) => (
              <li key={id}>
                {t('said', {
                  declared: mustDeclare ? 'yes' : 'no',
                  helped: t(`readBy.${helpedReadBy}`),
                  generated: t(`readBy.${generatedReadBy}`),
                })}
                <p className="hint">
                  {t.rich('decidedBy', { name: by, when: () => <When at={then} now={at} whole /> })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
