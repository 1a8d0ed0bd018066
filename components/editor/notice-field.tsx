'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import type { Claim } from '#lib/claims/marked'
import { causes, inWords, longestNotice, type Notice, type NoticeInWords, noticeKinds } from '#lib/corrections/notice'
import type { CorrectionCause } from '#lib/generated/prisma/enums'
import { writtenIn } from '#lib/text/direction'

type Props = {
  notice: Notice | null
  claims: readonly Claim[]
  /** Of the article */
  language: string
  error: string | undefined
  /** She may say that a change is minor */
  mayMinor: boolean
  onChoose: (notice: Notice | null) => void
  onType: (notice: Notice) => void
  onLeave: () => void
}

/** What readers are told with this version of a piece that they have read. */
export function NoticeField({ notice, mayMinor, error, ...rest }: Props) {
  const t = useTranslations('corrections')
  const fields = useTranslations('articleFields')
  const labels = useTranslations('labels')
  const words = inWords(notice)
  // Whoever passes over “Nothing” with the arrow keys finds again what was written.
  const [written, setWritten] = useState(words)
  if (words !== null && words !== written) setWritten(words)
  const minor = mayMinor || notice?.kind === 'minor' ? [['minor', t('minor')] as const] : []
  const choose = (chosen: string) => {
    const kind = noticeKinds.find((one) => one === chosen)
    if (kind) rest.onChoose({ text: '', cause: null, claimIds: [], ...written, kind })
    else rest.onChoose(chosen === 'minor' ? { kind: 'minor' } : null)
  }
  return (
    <fieldset className="notice-field" data-about="notice">
      <legend>{fields('notice')}</legend>
      <SelectField
        label={t('kind')}
        hint={t('kindHint')}
        error={error}
        empty={t('none')}
        options={[...noticeKinds.map((kind) => [kind, labels(`correctionKind.${kind}`)] as const), ...minor]}
        value={notice?.kind ?? ''}
        onChange={({ target }) => choose(target.value)}
      />
      {words ? <Words words={words} {...rest} /> : null}
    </fieldset>
  )
}

function Words({
  words,
  claims,
  language,
  onChoose,
  onType,
  onLeave,
}: Omit<Props, 'notice' | 'mayMinor' | 'error'> & { words: NoticeInWords }) {
  const t = useTranslations('corrections')
  const labels = useTranslations('labels')
  const isAbout = (id: string) => words.claimIds.includes(id)
  const turn = (id: string) =>
    onChoose({
      ...words,
      claimIds: isAbout(id) ? words.claimIds.filter((one) => one !== id) : [...words.claimIds, id],
    })
  return (
    <>
      <Field label={t('text')} hint={t('textHint')}>
        {(control) => (
          <textarea
            {...control}
            {...writtenIn(language)}
            rows={4}
            maxLength={longestNotice}
            value={words.text}
            onChange={({ target }) => onType({ ...words, text: target.value })}
            onBlur={onLeave}
          />
        )}
      </Field>
      <SelectField
        label={t('cause')}
        empty={words.cause === null ? t('chooseCause') : undefined}
        options={causes.map((cause) => [cause, labels(`correctionCause.${cause}`)])}
        value={words.cause ?? ''}
        onChange={({ target }) => onChoose({ ...words, cause: target.value as CorrectionCause })}
      />
      {claims.length > 0 ? (
        <fieldset>
          <legend>{t('claims')}</legend>
          {claims.map(({ id, number, text }) => (
            <label key={id} className="notice-claim">
              <input type="checkbox" checked={isAbout(id)} onChange={() => turn(id)} /> {number}{' '}
              <span {...writtenIn(language)}>{text}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
