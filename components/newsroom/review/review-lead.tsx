import { PictureCaption } from '#components/site/picture-caption'
import { Rendition } from '#components/site/rendition'
import { useTranslations } from '#components/translations'
import type { FrozenLead } from '#lib/media/frozen-picture'
import { type LeadPlace, leadPlaces } from '#lib/media/lead'
import type { Words } from '#lib/site/words/shape'
import styles from './review.module.css'

/** What each place will show of the lead picture, the article first, with what is said of it. */
export function ReviewLead({ lead, language, words }: { lead: FrozenLead; language: string; words: Words }) {
  const t = useTranslations('leadPicture')
  return (
    <figure className={`picture ${styles.lead}`}>
      <Rendition part={lead.article} alt={lead.alt} colour={lead.colour} sizes="40rem" when="soon" />
      <PictureCaption caption={lead.caption} of={lead} language={language} words={words} />
      <AltText alt={lead.alt} />
      <ul className={styles.leadPlaces} aria-label={t('parts')}>
        {leadPlaces.filter(isOther).map((place) => (
          <li key={place}>
            <Rendition part={lead[place]} alt={lead.alt} colour={lead.colour} sizes="12rem" />
            <span className="hint">{t(`places.${place}`)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const isOther = (place: LeadPlace) => place !== 'article'

/** Readers who see the picture do not see this: whoever decides does. */
function AltText({ alt }: { alt: string | null }) {
  const t = useTranslations('leadPicture')
  const pictures = useTranslations('pictures')
  return (
    <p className="hint">
      {pictures('alt')}: {alt ? <bdi>{alt}</bdi> : alt === null ? t('noAlt') : t('decorative')}
    </p>
  )
}
