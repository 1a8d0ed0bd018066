'use client'

import { Moment } from '#components/dates/moment'
import { BeginDraft } from '#components/newsroom/planning/begin-draft'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import type { IdeaCard, ShownBoard } from '#lib/board/columns'
import { ideaPath } from '#lib/planning/paths'
import { writtenIn } from '#lib/text/direction'
import styles from './board.module.css'

/** What has no text yet, due first at the top. `all`: the address of all of it. */
export function IdeasColumn({ ideas: { cards, more }, all }: { ideas: ShownBoard['ideas']; all: string }) {
  const t = useTranslations('boardPage')
  return (
    <section className={styles.column} aria-label={t('ideas')}>
      <h2 className={styles.head}>
        <span className="state">{t('ideas')}</span>
        <span className="hint">{t('count', { count: cards.length, more: more ? 'yes' : 'no' })}</span>
      </h2>
      {cards.length > 0 ? (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.id} card={card} />
          ))}
        </ul>
      ) : (
        <p className={`hint ${styles.none}`}>{t('none')}</p>
      )}
      <IntentLink className={styles.more} href={all}>
        {t('allIdeas')}
      </IntentLink>
    </section>
  )
}

function Card({ card: { id, title, profile, language, desk, who, due, mayBegin } }: { card: IdeaCard }) {
  const t = useTranslations('boardPage')
  const pages = useTranslations('articlePages')
  const labels = useTranslations('labels')
  return (
    <li className={`${styles.card} ${styles.idea}`}>
      <IntentLink href={ideaPath(id)} data-row {...writtenIn(language)}>
        {title}
      </IntentLink>
      <p className="hint">
        <Dotted>{[labels(`profile.${profile}`), desk ?? pages('noDesk'), who]}</Dotted>
      </p>
      {due ? (
        <p className={due.late ? styles.late : 'hint'}>
          {due.late ? `${t('late')} · ` : null}
          {t.rich('due', { when: () => <Moment shown={due.at} /> })}
        </p>
      ) : null}
      {mayBegin ? <BeginDraft id={id} title={title} /> : null}
    </li>
  )
}
