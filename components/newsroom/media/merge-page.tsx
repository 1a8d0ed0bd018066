/** Before two files become one: which stays, what is said of it then, and what happens where either is used. */
import { MergeForm } from '#components/newsroom/media/merge-form'
import { MergeUses } from '#components/newsroom/media/merge-uses'
import { useSaid } from '#components/newsroom/media/said-of-file'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { libraryPath } from '#lib/media/address'
import type { MergeView } from '#lib/merging/queries'
import { listedFields } from '#lib/merging/words'
import styles from './media.module.css'

export function MergePage({ view: { kept, other, differs } }: { view: MergeView }) {
  const t = useTranslations('merging')
  const page = useTranslations('mediaPage')
  const said = useSaid()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p>{t('intro')}</p>
      <ul className={styles.grid}>
        {([kept, other] as const).map(({ id, name }, at) => (
          <li key={id}>
            <p className="hint">{t(at === 0 ? 'stays' : 'goes')}</p>
            <IntentLink className={styles.file} href={`${libraryPath}/${id}`}>
              <span className={styles.frame}>
                {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge */}
                <img src={`${libraryPath}/${id}/picture`} alt="" />
              </span>
              <bdi className={styles.name}>{name}</bdi>
            </IntentLink>
          </li>
        ))}
      </ul>
      <p className="acts after">
        <IntentLink className="button" data-kind="quiet" href={`${libraryPath}/${other.id}/merge/${kept.id}`} replace>
          {t('swap')}
        </IntentLink>
      </p>
      <MergeUses kept={kept} other={other} />
      <MergeForm
        key={kept.id}
        keptId={kept.id}
        otherId={other.id}
        versions={{ kept: kept.version, other: other.version }}
        fields={differs.map(({ field, stricter, suggested }) => ({
          ...{ field, stricter, suggested },
          label: page(field === 'sourceId' ? 'source' : field === 'tagIds' ? 'tags' : field),
          kept: said(kept.words, field),
          other: said(other.words, field),
          mayBoth: listedFields.includes(field),
        }))}
      />
    </div>
  )
}
