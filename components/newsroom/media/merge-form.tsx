'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { libraryPath } from '#lib/media/address'
import { mergeFiles } from '#lib/merging/actions'
import type { MergedField, Side } from '#lib/merging/words'
import { trashDays } from '#lib/trash/keeping'
import styles from './media.module.css'

export type MergeFormField = {
  field: MergedField
  label: string
  kept: ReactNode
  other: ReactNode
  stricter: 'kept' | 'other' | null
  suggested: Side
  mayBoth: boolean
}

type Props = {
  keptId: string
  otherId: string
  /** Those that are in sight */
  versions: { kept: number; other: number }
  fields: readonly MergeFormField[]
}

/** For each field in which two files differ, which of both stays; and the deed. */
export function MergeForm({ keptId, otherId, versions, fields }: Props) {
  const t = useTranslations('merging')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  const [choice, setChoice] = useState<Partial<Record<MergedField, Side>>>(() =>
    Object.fromEntries(fields.map(({ field, suggested }) => [field, suggested])),
  )
  return (
    <form
      method="post"
      className="panel"
      aria-labelledby="merge-words"
      onSubmit={(event) => {
        event.preventDefault()
        run(
          () => mergeFiles({ keptId, otherId, versions, choice }),
          () => router.push(`${libraryPath}/${keptId}`),
        )
      }}
    >
      <h2 id="merge-words">{t('words')}</h2>
      <p className="hint">{fields.length > 0 ? t('wordsHint', { days: trashDays }) : t('allSame')}</p>
      {fields.map((one) => (
        <FieldChoice
          key={one.field}
          {...one}
          side={choice[one.field] ?? null}
          onChoose={(side) => setChoice((before) => ({ ...before, [one.field]: side }))}
        />
      ))}
      {message ? (
        <Notice kind="stop" live word={t('notDone')}>
          {message}
        </Notice>
      ) : null}
      <div className="acts after">
        <Button kind="primary" type="submit" pending={pending}>
          {t('do')}
        </Button>
        <IntentLink className="button" data-kind="quiet" href={`${libraryPath}/${keptId}`}>
          {t('cancel')}
        </IntentLink>
      </div>
    </form>
  )
}

function FieldChoice({
  field,
  label,
  kept,
  other,
  stricter,
  mayBoth,
  side,
  onChoose,
}: MergeFormField & { side: Side | null; onChoose: (side: Side) => void }) {
  const t = useTranslations('merging')
  const choices: readonly { of: Side; words: string; said: ReactNode }[] = [
    { of: 'kept', words: t('ofKept'), said: kept },
    { of: 'other', words: t('ofOther'), said: other },
    ...(mayBoth ? [{ of: 'both' as const, words: t('both'), said: null }] : []),
  ]
  return (
    <fieldset className={styles.merged}>
      <legend>{label}</legend>
      {choices.map(({ of, words, said }) => (
        <label key={of}>
          <input type="radio" name={field} value={of} checked={side === of} onChange={() => onChoose(of)} />
          <span>
            {said}{' '}
            <span className="hint">
              {words}
              {stricter === of ? ` · ${t('stricter')}` : null}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
