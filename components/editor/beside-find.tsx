'use client'

import { useId, useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAsked } from '#components/ui/use-asked'
import { StateMark } from '#components/workflow/state-mark'
import type { FoundSource } from '#lib/sources/queries'
import { writtenIn } from '#lib/text/direction'
import type { FoundPiece } from '#lib/writing/queries'

const kinds = ['piece', 'source'] as const
export type Beside = { kind: (typeof kinds)[number]; id: string }

const addresses = { piece: '/newsroom/articles/beside', source: '/newsroom/sources/find' } as const

/** Finds a piece by words of it, or a source by letters of its name. */
export function BesideFind({ articleId, onPick }: { articleId: string; onPick: (picked: Beside) => void }) {
  const t = useTranslations('writingTools')
  const name = useId()
  const [kind, setKind] = useState<Beside['kind']>('piece')
  return (
    <div className="beside-content">
      <fieldset className="beside-kinds">
        <legend className="visually-hidden">{t('besideKind')}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={kind === each} onChange={() => setKind(each)} />
            {t(`besideKinds.${each}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'piece' ? (
        <FindPiece articleId={articleId} onPick={(id) => onPick({ kind, id })} />
      ) : (
        <FindSource onPick={(id) => onPick({ kind, id })} />
      )}
    </div>
  )
}

function FindPiece({ articleId, onPick }: { articleId: string; onPick: (id: string) => void }) {
  const t = useTranslations('writingTools')
  const found = useFind<FoundPiece>('piece')
  const others = found.items.filter(({ id }) => id !== articleId)
  return (
    <>
      <FindField
        {...found}
        label={t('besideFind')}
        none={others.length === 0}
        hint={t('besideHint')}
        nothing={t('besideNothing')}
      />
      <ul className="beside-found">
        {others.map(({ id, headline, state, language }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <span {...writtenIn(language)}>{headline || t('outlineNoHeadline')}</span>
              <StateMark state={state} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function FindSource({ onPick }: { onPick: (id: string) => void }) {
  const t = useTranslations('writingTools')
  const labels = useTranslations('labels')
  const found = useFind<FoundSource>('source')
  return (
    <>
      <FindField
        {...found}
        label={t('besideFindSource')}
        none={found.items.length === 0}
        hint={t('besideHintSource')}
        nothing={t('besideNothingSource')}
      />
      <ul className="beside-found">
        {found.items.map(({ id, name, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              <bdi>{name}</bdi>
              <span className="hint">{labels(`sourceKind.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

type Finding = {
  typed: string
  onType: (typed: string) => void
  standing: 'nothing asked' | 'asking' | 'failed' | 'there'
  refusal: string | null
}

function useFind<T>(kind: Beside['kind']): Finding & { items: readonly T[] } {
  const [typed, onType] = useState('')
  const words = typed.trim()
  const asked = useAsked<T[]>(words, addresses[kind], 250)
  const answer = asked?.words === words ? asked.answer : undefined
  return {
    typed,
    onType,
    items: answer?.ok ? answer.value : [],
    refusal: answer && !answer.ok ? answer.message : null,
    standing: words === '' ? 'nothing asked' : answer === undefined ? 'asking' : answer === null ? 'failed' : 'there',
  }
}

function FindField({
  typed,
  onType,
  standing,
  refusal,
  label,
  none,
  hint,
  nothing,
}: Finding & { label: string; none: boolean; hint: string; nothing: string }) {
  const t = useTranslations('writingTools')
  const said = { 'nothing asked': hint, asking: '', failed: t('besideFailed'), there: refusal ?? (none ? nothing : '') }
  return (
    <>
      <input
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        maxLength={200}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <p className="hint" role="status">
        {said[standing]}
      </p>
    </>
  )
}
