import type { ReactNode } from 'react'
import { When } from '#components/dates/when'
import { GuestForm } from '#components/newsroom/guests/guest-form'
import { Text } from '#components/site/text'
import { useTranslations } from '#components/translations'
import type { GuestPage } from '#lib/guest-reviews/queries'
import { wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'
import '../../site/styles/chart.css'
import styles from './guests.module.css'

type Props = { page: GuestPage; id: string; secret: string; now: Date }

/** What somebody without an account sees behind her link: the text that she is asked about, or why there is nothing to see. */
export function GuestShown({ page, id, secret, now }: Props) {
  const t = useTranslations('guests')
  if (page.state === 'dead') return <Says title={t('deadLink')} />
  if (page.state === 'over') return <Says title={t('textChanged')} />
  if (page.state === 'said')
    return (
      <Says title={t('thanks', { name: page.name })}>
        <p>
          {t(`verdict.${page.verdict}`)} <When at={page.at} now={now} whole />
        </p>
        {page.note ? (
          <blockquote className={styles.note}>
            <bdi>{page.note}</bdi>
          </blockquote>
        ) : null}
      </Says>
    )
  const { name, by, expiresAt, revision, headline, standfirst, language, text } = page
  return (
    <>
      <h1>{t('pageTitle')}</h1>
      <p>{t('pageSays', { name, by, number: revision })}</p>
      <p className="hint">{t.rich('until', { when: () => <When at={expiresAt} now={now} zoned /> })}</p>
      <article className={styles.text} lang={language} dir={directionOf(language)}>
        <h2>{headline}</h2>
        {standfirst ? <p className={styles.standfirst}>{standfirst}</p> : null}
        <Text text={text} pictures={[]} files={[]} claims={[]} language={language} words={wordsFor(language)} />
      </article>
      <GuestForm id={id} secret={secret} />
    </>
  )
}

function Says({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      {children}
    </>
  )
}
