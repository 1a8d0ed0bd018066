'use client'

import { useState } from 'react'
import { type ChooseFrom, RuleForm } from '#components/newsroom/steps/rule-form'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { addReviewRule } from '#lib/review-steps/actions'

/** One that asks for a fact-check before the approval, to begin with. */
const first = {
  deskId: null,
  profile: null,
  steps: [
    { kind: 'fact_check' as const, onDemand: false, roles: ['fact_checker' as const], personIds: [] },
    { kind: 'approval' as const, onDemand: false, roles: ['editor' as const, 'chief' as const], personIds: [] },
  ],
}

export function NewRule(from: ChooseFrom) {
  const t = useTranslations('stepsPage')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('newRule')}
      </Button>
      <Dialog wide open={open} onClose={() => setOpen(false)} title={t('newRule')}>
        <RuleForm rule={first} save={addReviewRule} onClose={() => setOpen(false)} {...from} />
      </Dialog>
    </>
  )
}
