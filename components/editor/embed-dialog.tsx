'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { embedAt, putEmbed } from '#lib/text/embed-commands'
import { providers } from '#lib/text/embeds/all'
import { cardOf, frameHost, longestTitle, titleFrom } from '#lib/text/embeds/embed'
import { embedFrom } from '#lib/text/embeds/from-code'

type Props = { editor: Editor; open: boolean; onClose: () => void }

/** What to embed, and its title: for a new embed, or for the one that is selected. Says at once whose it is. */
export function EmbedDialog({ editor, open, onClose }: Props) {
  const t = useTranslations('writing')
  return (
    <Dialog open={open} onClose={onClose} title={t('embed')}>
      <EmbedForm
        editor={editor}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

function EmbedForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('writing')
  const ui = useTranslations('ui')
  const listOf = useList()
  const before = embedAt(editor.state)?.node.attrs
  const [typed, setTyped] = useState((before && cardOf(before)?.href) ?? '')
  const [title, setTitle] = useState(typeof before?.title === 'string' ? before.title : '')
  const [missed, setMissed] = useState(false)
  const found = embedFrom(typed)
  const wrong = typed.trim() !== '' && !found

  const save = () => {
    if (!found) return setMissed(true)
    putEmbed({ what: found.what, title: titleFrom(title) })(editor.state, editor.view.dispatch)
    onDone()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={t('embedAddress')}
        hint={t('embedHint')}
        error={wrong || missed ? t('embedWrong', { providers: listOf(providers.map((one) => one.title)) }) : null}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setMissed(false)
            }}
          />
        )}
      </Field>
      <p role="status" className="hint embed-found">
        {found ? t(frameHost(found.what) ? 'embedFound' : 'embedCard', { provider: found.provider }) : null}
      </p>
      <Field label={t('embedTitle')} hint={t('embedTitleHint')}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            maxLength={longestTitle}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {before ? t('embedSave') : t('embedPut')}
        </Button>
      </div>
    </form>
  )
}
