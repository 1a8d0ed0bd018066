import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { ChangedPictures } from '#lib/reviews/picture-changes'
import type { PictureChange } from '#lib/revisions/picture-changes'
import { writtenIn } from '#lib/text/direction'

/** What changed about the pictures of a piece, a line for each. */
export function PictureChanges({ changed, language }: { changed: ChangedPictures | null; language: string }) {
  const t = useTranslations('pictureChanges')
  if (!changed) return null
  const { since, live, changes, names } = changed
  return (
    <Notice kind="info" word={live ? t('sinceLive') : t('sinceRevision', { number: since })}>
      <Lines changes={changes} names={names} language={language} />
    </Notice>
  )
}

type Changes = Pick<ChangedPictures, 'changes' | 'names'> & { language: string }

/** The same as a part of a page that says since when. */
export function PictureChangeList(changed: Changes) {
  const t = useTranslations('comparePage')
  if (changed.changes.length === 0) return null
  return (
    <section className="panel">
      <h2>{t('pictures')}</h2>
      <Lines {...changed} />
    </section>
  )
}

const Lines = ({ changes, ...about }: Changes) => (
  <ul className="rows">
    {changes.map((change, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other name, and hold nothing
      <li key={at}>
        <Line change={change} {...about} />
      </li>
    ))}
  </ul>
)

type Props = { change: PictureChange; names: ChangedPictures['names']; language: string }

function Line({ change, names, language }: Props) {
  const t = useTranslations('pictureChanges')
  const lead = useTranslations('leadPicture')
  const pictures = useTranslations('pictures')
  const nameOf = (file: string) => names[file] ?? t('gone')
  if (change.what === 'order') return t('order')
  const { which } = change
  const file = nameOf(change.file)
  if (change.what === 'came' || change.what === 'gone') return t(`is.${change.what}`, { which, file })
  if (change.what === 'other') return t('is.other', { file, before: nameOf(change.before) })
  if (change.what === 'part') return t('is.part', { file, place: lead(`places.${change.place}`) })
  if (change.what === 'placement') {
    const [was, now] = [change.was, change.now].map((place) => pictures(`placements.${place ?? 'text'}`))
    return <Told says={t('is.placement', { file })} was={was} now={now} />
  }
  const shown = (words: string | null): ReactNode => {
    if (words === null) return change.what === 'alt' ? lead('noAlt') : t('none')
    return words === '' ? lead('decorative') : <bdi {...writtenIn(language)}>{words}</bdi>
  }
  return <Told says={t(`is.${change.what}`, { which, file })} was={shown(change.was)} now={shown(change.now)} />
}

function Told({ says, was, now }: { says: string; was: ReactNode; now: ReactNode }) {
  const t = useTranslations('pictureChanges')
  return (
    <>
      {says}{' '}
      <del>
        <span className="visually-hidden">{t('was')} </span>
        {was}
      </del>{' '}
      <ins>
        <span className="visually-hidden">{t('now')} </span>
        {now}
      </ins>
    </>
  )
}
