'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import type { AttributionInput } from '#lib/claims/input'
import { stanceKeys, termsKeys } from '#lib/claims/letter-keys'
import { labelMissing, needsLabel } from '#lib/claims/terms'
import type { SourceKind, Stance, Terms } from '#lib/generated/prisma/enums'
import type { Message } from '#lib/messages/message'
import { guessKind } from '#lib/sources/guess-kind'
import { kindKeys } from '#lib/sources/letter-keys'
import { KeyedChoice } from './keyed-choice.tsx'

export type Cited = { sourceId: string; name: string } | { name: string; differsFrom: string[] }

/** How the chosen source stands to the claim. Everything has a default, so that Enter is enough. */
export function CiteTerms({
  cited,
  pending,
  error,
  onBack,
  onSave,
}: {
  cited: Cited
  pending: boolean
  error: string | null
  onBack: () => void
  onSave: (attribution: AttributionInput) => void
}) {
  const t = useTranslations('citing')
  const labels = useTranslations('labels')
  const sentence = useSentence()
  const [kind, setKind] = useState(() => guessKind(cited.name))
  const [stance, setStance] = useState<Stance>('supports')
  const [terms, setTerms] = useState<Terms>('on_the_record')
  const [publicLabel, setPublicLabel] = useState('')
  const [missing, setMissing] = useState<Message | null>(null)
  const [nameless, setNameless] = useState(false)
  const kinds = useRef<HTMLFieldSetElement>(null)
  const stances = useRef<HTMLFieldSetElement>(null)
  const termsBox = useRef<HTMLFieldSetElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const isNew = 'differsFrom' in cited

  /** Where the next letter belongs: to what is not known yet. */
  const begin = useEffectEvent(() =>
    isNew && kind === null ? focusOn(kinds.current) : focusOn(stances.current, stance),
  )
  useEffect(() => begin(), [])
  // An error stands at the end, which may be below the edge of the box.
  useEffect(() => {
    if (missing || error) form.current?.scrollIntoView({ block: 'end' })
  }, [missing, error])

  const onLetter = (event: KeyboardEvent) => {
    const target = event.target
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(target instanceof HTMLInputElement && target.type === 'radio')) return
    const letter = latinLetter(event)
    const [asKind, asStance, asTerms] = [isNew && kindKeys[letter], stanceKeys[letter], termsKeys[letter]]
    if (asKind) {
      setKind(asKind)
      setNameless(false)
      focusOn(stances.current, stance)
    } else if (asStance) {
      setStance(asStance)
      focusOn(termsBox.current, terms)
    } else if (asTerms) {
      setTerms(asTerms)
      focusOn(termsBox.current, asTerms)
    } else return
    event.preventDefault()
  }

  const save = (event: FormEvent) => {
    event.preventDefault()
    const source = sourceIn(cited, kind)
    setNameless(source === null)
    if (!source) return focusOn(kinds.current)
    const lacking = labelMissing(terms, publicLabel)
    setMissing(lacking)
    if (lacking || pending) return
    const how = { stance, terms, ...(needsLabel(terms) ? { publicLabel } : {}) }
    onSave({ ...source, ...how })
  }

  return (
    <form ref={form} onSubmit={save} onKeyDown={onLetter} className="cite-terms">
      <p className="cite-source">
        <strong>{cited.name}</strong>
        <Button kind="quiet" onClick={onBack}>
          {t('another')}
        </Button>
      </p>
      {isNew ? (
        <>
          <KeyedChoice
            legend={t('newSourceKind')}
            labelOf={(value) => labels(`sourceKind.${value}`)}
            keys={kindKeys}
            value={kind}
            onChange={setKind}
            ref={kinds}
          />
          {nameless ? (
            <p className="field-error" role="alert">
              {t('sayKind')}
            </p>
          ) : null}
        </>
      ) : null}
      <KeyedChoice
        legend={t('stance')}
        labelOf={(value) => labels(`stance.${value}`)}
        keys={stanceKeys}
        value={stance}
        onChange={setStance}
        ref={stances}
      />
      <KeyedChoice
        legend={t('terms')}
        labelOf={(value) => labels(`terms.${value}`)}
        keys={termsKeys}
        value={terms}
        onChange={setTerms}
        ref={termsBox}
      />
      {terms === 'on_the_record' ? null : (
        <p className="hint">{t('meaning', { meaning: labels(`termsMeaning.${terms}`) })}</p>
      )}
      {needsLabel(terms) ? (
        <Field label={t('publicLabel')} error={missing && sentence(missing)}>
          {(control) => (
            <input
              {...control}
              placeholder={t('publicLabelExample')}
              value={publicLabel}
              onChange={(event) => setPublicLabel(event.target.value)}
              ref={focusOnce}
            />
          )}
        </Field>
      ) : null}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <p className="cite-foot">
        <span className="hint">{t('foot')}</span>
        <Button kind="primary" type="submit" pending={pending}>
          {t('cite')}
        </Button>
      </p>
    </form>
  )
}

/** Null while nobody has said what kind of source a new one is. */
function sourceIn(cited: Cited, kind: SourceKind | null) {
  if ('sourceId' in cited) return { sourceId: cited.sourceId }
  return kind && { newSource: { kind, name: cited.name, differsFrom: cited.differsFrom } }
}

/** The letter of a key; on keyboards of other scripts the one that stands there on a Latin one. */
function latinLetter({ key, code }: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '')
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus()

function focusOn(group: HTMLFieldSetElement | null, value?: string): void {
  group?.querySelector<HTMLInputElement>(value ? `input[value="${value}"]` : 'input')?.focus()
}
