import Link from 'next/link'
import { FrontName } from '#components/fronts/front-name'
import { FrontEditor } from '#components/newsroom/fronts/front-editor'
import { FrontHistory } from '#components/newsroom/fronts/front-history'
import { PlannedFronts } from '#components/newsroom/fronts/planned-fronts'
import { usePlaceName } from '#components/newsroom/fronts/slot-words'
import { Frames } from '#components/newsroom/preview/frames'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { DeskName } from '#lib/desks/queries'
import { frontPreviewPath, frontsPath } from '#lib/fronts/paths'
import type { FrontShown } from '#lib/fronts/shown'

type Props = { front: FrontShown; desks: DeskName[]; now: Date }

/** A front: its places, what readers don’t have yet of it, what is due, its history, and how readers would see it. */
export function FrontPage({ front, desks, now }: Props) {
  const t = useTranslations('fronts')
  const { key, kind, desk, version, places, live, unpublished, fallen, mayChange } = front
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <FrontName desk={desk} language={key.language} />
        </h1>
        <div className="acts">
          <Link className="button" data-kind="quiet" href={frontsPath}>
            {t('all')}
          </Link>
          <a className="button" data-kind="quiet" href={front.path} target="_blank" rel="noreferrer">
            {t('asReaders')}
          </a>
        </div>
      </header>
      {mayChange ? null : <Notice kind="info">{t('readOnly')}</Notice>}
      {fallen.length > 0 ? <FallenPieces fallen={fallen} /> : null}
      <FrontEditor front={{ key, kind, version, places, live, unpublished, mayChange }} desks={desks} />
      <PlannedFronts planned={front.planned} mayChange={mayChange} now={now} />
      <FrontHistory front={front} now={now} />
      <section className="panel" aria-labelledby="preview">
        <h2 id="preview">{t('preview')}</h2>
        <Frames key={version} address={frontPreviewPath(key)} />
      </section>
    </div>
  )
}

function FallenPieces({ fallen }: { fallen: FrontShown['fallen'] }) {
  const t = useTranslations('fronts')
  const placeName = usePlaceName()
  return (
    <Notice kind="warn">
      <p>{t('fallenTitle')}</p>
      <ul>
        {fallen.map(({ section, number, name, language, why }) => (
          <li key={`${section} ${number}`}>
            {name ? <bdi lang={language ?? undefined}>{name}</bdi> : t('gone')}{' '}
            <span className="hint">
              {t('fallenAt', { place: placeName({ section, number }), why: t(`fallen.${why}`) })}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
