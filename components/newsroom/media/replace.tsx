'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving } from '#components/ui/ask-before-leaving'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { replaceFileBy } from '#lib/replacing/actions'
import type { Replaced } from '#lib/replacing/replaced'
import { replacing } from './replacing.ts'
import { useUploads } from './use-uploads.ts'

/** In milliseconds, between two looks whether the sizes are made */
const pause = 2_000

/** Sends another state of a picture and puts it behind this file, once that was confirmed and its sizes are made. */
export function Replace({ id, livePages }: { id: string; livePages: number }) {
  const t = useTranslations('library')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<File | null>(null)
  const [underWay, setUnderWay] = useState(false)
  const [left, setLeft] = useState(false)
  const close = () => {
    setOpen(false)
    setLeft(underWay)
    another()
  }
  const another = () => {
    setChosen(null)
    setUnderWay(false)
  }
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true)
          setLeft(false)
        }}
      >
        {t('replace')}
      </Button>
      {left ? (
        <Notice kind="warn" live>
          {t('replaceLeft')}
        </Notice>
      ) : null}
      <Dialog open={open} onClose={close} title={t('replaceAsk')}>
        <p>{t('replaceText', { count: livePages })}</p>
        {chosen ? (
          <Sending
            key={chosen.name + chosen.lastModified}
            id={id}
            file={chosen}
            onUnderWay={setUnderWay}
            onAnother={another}
          />
        ) : (
          <label className="field">
            {t('replaceBy')}
            <input type="file" accept="image/*" onChange={({ target }) => setChosen(target.files?.[0] ?? null)} />
          </label>
        )}
        <div className="dialog-foot">
          <Button kind="quiet" onClick={close}>
            {t('close')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function Sending({
  id,
  file,
  onUnderWay,
  onAnother,
}: {
  id: string
  file: File
  onUnderWay: (underWay: boolean) => void
  onAnother: () => void
}) {
  const t = useTranslations('library')
  const states = useTranslations('mediaPage')
  const router = useRouter()
  const { rows, add, again } = useUploads()
  const { message, pending, run } = useAnswer()
  const [stands, setStands] = useState<Replaced | null>(null)
  const [row] = rows
  const came = row?.state === 'done' ? row.fileId : null
  const isOver = stands?.state === 'replaced' || message !== null
  const { underWay, wayOn } = replacing(row, isOver)
  useAskBeforeLeaving(underWay)
  useEffect(() => onUnderWay(underWay), [underWay, onUnderWay])

  // Sent once, when it was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `add` is made anew with every row that changes.
  useEffect(() => add([file]), [file])
  useEffect(() => {
    if (!came || isOver || pending) return
    const timer = setTimeout(
      () =>
        run(
          () => replaceFileBy(id, came),
          (answer) => {
            setStands(answer)
            if (answer.state === 'replaced') router.refresh()
          },
        ),
      stands === null ? 0 : pause,
    )
    return () => clearTimeout(timer)
  }, [came, isOver, pending, stands, id, run, router])

  if (message)
    return (
      <>
        <Notice kind="stop" live word={t('notDone')}>
          {message} {t('replacementStays')}
        </Notice>
        <Button onClick={onAnother}>{t('replaceAnother')}</Button>
      </>
    )
  if (stands?.state === 'replaced')
    return (
      <Notice kind="ok" live>
        {t('replaced', { count: stands.pages })}
      </Notice>
    )
  return (
    <>
      <p role="status">
        <bdi>{file.name}</bdi>{' '}
        {stands?.state === 'waiting'
          ? states('making', { made: stands.made, all: stands.all })
          : row
            ? states(`state.${row.state}`, { part: 'part' in row ? row.part : 0 })
            : null}{' '}
        {row && 'why' in row ? row.why : null}
      </p>
      {row && wayOn === 'again' ? <Button onClick={() => again(row.id)}>{states('again')}</Button> : null}
      {wayOn ? (
        <Button kind={wayOn === 'again' ? 'quiet' : 'plain'} onClick={onAnother}>
          {t('replaceAnother')}
        </Button>
      ) : null}
    </>
  )
}
