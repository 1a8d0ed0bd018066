'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { judgeClaim } from '#lib/claims/actions'
import type { Claim, ClaimRow } from '#lib/claims/marked'
import { Standing } from '#lib/generated/prisma/enums'

/** NATO Admiralty code */
const credibilities = [1, 2, 3, 4, 5, 6] as const

/** The form of a verification: standing, method and credibility. It counts for the words as they are now. */
export function VerdictForm({
  claim,
  articleId,
  onTook,
  onDone,
}: {
  claim: Claim
  articleId: string
  onTook: (row: ClaimRow) => void
  onDone: () => void
}) {
  const t = useTranslations('claimsPanel')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const { pending, message, fields, run } = useAnswer()
  const [standing, setStanding] = useState<Standing>(claim.standing)
  const [how, setHow] = useState(claim.verifiedHow ?? '')
  const [credibility, setCredibility] = useState(claim.credibility)

  const save = () =>
    run(
      () => judgeClaim(articleId, { claimId: claim.id, standing, how, text: claim.text, credibility }),
      (row) => {
        onTook(row)
        onDone()
      },
    )

  return (
    <form
      className="panel"
      data-plain
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SelectField
        label={t('standing')}
        value={standing}
        onChange={({ target }) => setStanding(target.value as Standing)}
        options={Object.values(Standing).map((each) => [each, labels(`standing.${each}`)])}
      />
      <Field label={t('how')} error={fields.how}>
        {(control) => <textarea {...control} value={how} onChange={(event) => setHow(event.target.value)} />}
      </Field>
      <SelectField
        label={t('credibility')}
        value={credibility}
        onChange={({ target }) => setCredibility(Number(target.value))}
        options={credibilities.map((code) => [
          String(code),
          t('credibilityChoice', { code: String(code), meaning: labels(`credibility.c${code}`) }),
        ])}
      />
      {message && !fields.how ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {ui('save')}
        </Button>
      </div>
    </form>
  )
}
