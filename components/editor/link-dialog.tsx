'use client'

import type { Editor } from '@tiptap/core'
import { getMarkRange } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { hrefFromInput } from '#lib/text/href-from-input'
import { isSafeHref } from '#lib/text/safe-href'

/** Where the selected words lead. Only https, http, mailto and tel are links. */
export function LinkDialog({ editor, open, onClose }: { editor: Editor; open: boolean; onClose: () => void }) {
  const t = useTranslations('writing')
  return (
    <Dialog open={open} onClose={onClose} title={t('link')}>
      <LinkForm
        editor={editor}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('writing')
  const ui = useTranslations('ui')
  const before = editor.getAttributes('link').href
  const [address, setAddress] = useState(isSafeHref(before) ? before : '')
  const [error, setError] = useState<string | null>(null)

  const save = () => {
    const href = hrefFromInput(address)
    if (!href) return setError(t('linkWrong'))
    const chain = editor.chain().extendMarkRange('link')
    if (editor.state.selection.empty && !linkAt(editor))
      chain
        .insertContent({
          type: 'text',
          text: address.trim(),
          marks: [...marksAround(editor), { type: 'link', attrs: { href } }],
        })
        .run()
    else chain.setMark('link', { href }).run()
    onDone()
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t('linkAddress')} hint={t('linkHint')} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            dir="ltr"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <div className="dialog-foot">
        {isSafeHref(before) ? (
          <Button
            kind="danger"
            onClick={() => {
              editor.chain().extendMarkRange('link').unsetMark('link').run()
              onDone()
            }}
          >
            {t('linkRemove')}
          </Button>
        ) : null}
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit">
          {t('linkSave')}
        </Button>
      </div>
    </form>
  )
}

/** In bold words, or in a footnote, a link is part of them. */
const marksAround = ({ state }: Editor) =>
  (state.storedMarks ?? state.selection.$from.marks())
    .filter(({ type }) => type.name !== 'link')
    .map((mark) => mark.toJSON())

function linkAt(editor: Editor) {
  const { link } = editor.schema.marks
  return link ? getMarkRange(editor.state.selection.$from, link) : undefined
}
