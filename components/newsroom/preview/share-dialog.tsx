'use client'

import { type FormEvent, useState } from 'react'
import { LinkOnce } from '#components/newsroom/people/link-once'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import { share } from '#lib/shares/actions'
import { lifetimes, shareLimits, usualLifetime } from '#lib/shares/limits'
import styles from './preview.module.css'

/** Makes a link to what is shown on this page, and shows it once. */
export function ShareDialog({ articleId, revision }: { articleId: string; revision: number | null }) {
  const t = useTranslations('previewPage')
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const close = () => {
    setOpen(false)
    setLink(null)
  }
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('share')}
      </Button>
      <Dialog open={open} onClose={close} title={link ? t('sendLink') : t('share')}>
        {link ? (
          <>
            <LinkOnce link={link} label={t('link')} hint={t('linkHint')} />
            <div className="dialog-foot">
              <Button kind="primary" onClick={close}>
                {t('done')}
              </Button>
            </div>
          </>
        ) : (
          <ShareFields articleId={articleId} revision={revision} onLink={setLink} onClose={close} />
        )}
      </Dialog>
    </>
  )
}

type Fields = { articleId: string; revision: number | null; onLink: (link: string) => void; onClose: () => void }

function ShareFields({ articleId, revision, onLink, onClose }: Fields) {
  const t = useTranslations('previewPage')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const days = lifetimes.find((each) => String(each) === form.get('days')) ?? usualLifetime
    const input = { name: String(form.get('name')), revision, days, mayComment: form.has('comments') }
    run(() => share(articleId, input), onLink)
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notShared')} live>
          {message}
        </Notice>
      ) : null}
      <p className={styles.about}>{revision === null ? t('sharesDraft') : t('sharesRevision', { number: revision })}</p>
      <Field label={t('forWhom')} hint={t('forWhomHint')}>
        {(control) => (
          <input {...control} name="name" dir="auto" autoComplete="off" maxLength={shareLimits.name} required />
        )}
      </Field>
      <SelectField
        label={t('days')}
        name="days"
        defaultValue={String(usualLifetime)}
        options={lifetimes.map((count) => [String(count), t('forDays', { count })] as const)}
      />
      <label className="choice">
        <input type="checkbox" name="comments" />
        {t('mayComment')}
      </label>
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {t('makeLink')}
        </Button>
      </div>
    </form>
  )
}
