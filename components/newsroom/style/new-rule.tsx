'use client'

import { useState } from 'react'
import { RuleForm } from '#components/newsroom/style/rule-form'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { addRule } from '#lib/house-style/actions'

export function NewRule({ language }: { language: string }) {
  const t = useTranslations('stylePages')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('newRule')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('newRule')}>
        <RuleForm rule={{ language }} save={addRule} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
