'use client'

import { type ChangeEvent, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { bringRulesIn, planRules } from '#lib/house-style/actions'
import type { ShownPlan } from '#lib/house-style/table'

/** Rules out as a table and in: first what would change, then the change, whole or not at all. */
export function RuleTableButtons({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations('stylePages')
  const [open, setOpen] = useState(false)
  return (
    <>
      <a className="button" href="/newsroom/settings/style/table" download>
        {t('export')}
      </a>
      {mayChange ? <Button onClick={() => setOpen(true)}>{t('import')}</Button> : null}
      <Dialog open={open} onClose={() => setOpen(false)} title={t('import')}>
        <TableForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function TableForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('stylePages')
  const ui = useTranslations('ui')
  const { message, pending, run, forget } = useAnswer()
  const [table, setTable] = useState('')
  const [plan, setPlan] = useState<ShownPlan | null>(null)
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    forget()
    setPlan(null)
    const text = (await target.files?.[0]?.text()) ?? ''
    setTable(text)
    if (text !== '') run(() => planRules(text), setPlan)
  }
  const changes = plan && plan.added + plan.changed > 0 && plan.bad.length === 0
  return (
    <>
      <Field label={t('file')} hint={t('fileHint')} error={message}>
        {(control) => (
          <input {...control} type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void choose(event)} />
        )}
      </Field>
      <div aria-live="polite">{plan ? <PlanShown plan={plan} /> : null}</div>
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button
          kind="primary"
          disabled={!changes}
          pending={pending}
          onClick={() => plan && run(() => bringRulesIn(table, plan.stamp), onClose)}
        >
          {t('bringIn')}
        </Button>
      </div>
    </>
  )
}

function PlanShown({ plan: { added, changed, same, bad } }: { plan: ShownPlan }) {
  const t = useTranslations('stylePages')
  const sentence = useSentence()
  return (
    <>
      <p>{t('plan', { added, changed, same })}</p>
      {bad.length > 0 ? (
        <>
          <Notice kind="warn">{t('badLines', { count: bad.length })}</Notice>
          <ul className="rows style-bad">
            {bad.slice(0, 100).map(({ line, why }) => (
              <li key={line}>{t('badLine', { line, why: sentence(why) })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
