'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Confirm } from '#components/ui/confirm'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { endCoverage, resumeCoverage, setEntryRule } from '#lib/coverage/actions'
import { EntryRule } from '#lib/generated/prisma/enums'

/** How a coverage runs: how its entries go out, and its end. */
export function Running({
  id,
  rule,
  ended,
  may,
}: {
  id: string
  rule: EntryRule
  ended: boolean
  may: { write: boolean; rule: boolean }
}) {
  const t = useTranslations('coverage')
  const [asking, setAsking] = useState(false)
  const { message, pending, run } = useAnswer()
  return (
    <section className="panel" aria-label={t('ruleLabel')}>
      {may.rule ? (
        <SelectField
          label={t('ruleLabel')}
          value={rule}
          disabled={pending}
          onChange={({ target }) => run(() => setEntryRule(id, target.value as EntryRule))}
          options={Object.values(EntryRule).map((each) => [each, t(`rule.${each}`)] as const)}
        />
      ) : (
        <p>
          {t('ruleLabel')}: {t(`rule.${rule}`)}
        </p>
      )}
      {may.write ? (
        <div className="acts">
          {ended ? (
            <Button pending={pending} onClick={() => run(() => resumeCoverage(id))}>
              {t('resume')}
            </Button>
          ) : (
            <Button pending={pending} onClick={() => setAsking(true)}>
              {t('end')}
            </Button>
          )}
        </div>
      ) : null}
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('end')}
        says={t('endSays')}
        act={t('end')}
        work={() => endCoverage(id)}
        then={() => setAsking(false)}
      />
    </section>
  )
}
