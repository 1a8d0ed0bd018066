'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { judgeClaim } from '#lib/claims/actions'
import { credibilityLabels, standingLabels } from '#lib/claims/labels'
import type { Claim, ClaimRow } from '#lib/claims/marked'
import { Standing } from '#lib/generated/prisma/enums'

/** How a claim stands, and how one knows. It counts for the words as they are now. */
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
      <Field label="Standing">
        {(control) => (
          <select {...control} value={standing} onChange={(event) => setStanding(event.target.value as Standing)}>
            {Object.values(Standing).map((each) => (
              <option key={each} value={each}>
                {standingLabels[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="How do you know?" error={fields.how}>
        {(control) => <textarea {...control} value={how} onChange={(event) => setHow(event.target.value)} />}
      </Field>
      <Field label="Credibility">
        {(control) => (
          <select {...control} value={credibility} onChange={(event) => setCredibility(Number(event.target.value))}>
            {Object.entries(credibilityLabels).map(([number, words]) => (
              <option key={number} value={number}>
                {number} · {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {message && !fields.how ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onDone}>Cancel</Button>
        <Button kind="primary" type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  )
}
