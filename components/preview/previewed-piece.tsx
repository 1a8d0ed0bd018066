import type { ReactNode } from 'react'
import { Article } from '#components/site/article'
import { Frame } from '#components/site/frame'
import { Head } from '#components/site/head'
import { useLanguage, useTranslations } from '#components/translations'
import type { Preview } from '#lib/previews/preview'
import type { SiteDesk } from '#lib/site/frame/queries'
import { framesIn } from '#lib/site/frames'
import { site } from '#lib/site/site'
import { directionOf } from '#lib/text/direction'

type Props = {
  piece: Preview
  desks: SiteDesk[]
  /** The languages that have a front page */
  published: readonly string[]
  /** What a guest reads above the piece, and writes into below it; null for the newsroom, which sees what readers would */
  guest?: { above: ReactNode; below: ReactNode } | null
}

/** A piece in the site’s own frame, by the site’s own components and stylesheet. */
export function PreviewedPiece({ piece, desks, published, guest = null }: Props) {
  const home = published.includes(piece.language) ? piece.language : site.language
  return (
    <Frame language={piece.language} home={home} desks={desks}>
      <Head title={piece.headline} description={piece.standfirst} tags="" frames={framesIn(piece.text)} />
      {guest?.above}
      <Article article={piece} heard={guest === null} />
      {guest?.below}
    </Frame>
  )
}

/** The one sentence in the place of what is not there, or is not for whoever asks. */
export function NothingToPreview({ desks }: { desks: SiteDesk[] }) {
  const t = useTranslations('previewPage')
  const language = useLanguage()
  return (
    <Frame language={site.language} desks={desks}>
      <Head title={t('nothing')} tags="" status={404} />
      <div className="notice" lang={language} dir={directionOf(language)}>
        <h1>{t('nothing')}</h1>
        <p>{t('nothingText')}</p>
      </div>
    </Frame>
  )
}

/** The same for a moment in which the database has no room for another reader: it asks for nothing itself. */
export function NowBusy() {
  const t = useTranslations('previewPage')
  return (
    <Frame language={site.language} desks={[]}>
      <Head title={t('busy')} tags="" status={503} />
      <div className="notice">
        <h1>{t('busy')}</h1>
        <p>{t('busyText')}</p>
      </div>
    </Frame>
  )
}
