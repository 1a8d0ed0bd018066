'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import styles from './people.module.css'

/** A link that is shown this once, to be copied. */
export function LinkOnce({ link, label, hint }: { link: string; label: string; hint: string }) {
  const t = useTranslations('peoplePages')
  const [copied, setCopied] = useState(false)
  return (
    <>
      <Field label={label} hint={hint}>
        {(control) => (
          <input {...control} dir="ltr" value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
        )}
      </Field>
      <div className={styles.acts}>
        <Button
          onClick={async () => {
            await navigator.clipboard.writeText(link)
            setCopied(true)
          }}
        >
          {t('copyLink')}
        </Button>
        <span role="status">{copied ? t('copied') : ''}</span>
      </div>
    </>
  )
}
