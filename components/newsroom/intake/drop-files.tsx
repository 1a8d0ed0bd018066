'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { FileRows } from '#components/newsroom/intake/file-rows'
import { useTranslations } from '#components/translations'
import styles from './files.module.css'
import { useFileDrafts } from './use-file-drafts.ts'

/** Files that are dropped anywhere on a list of articles become drafts. By keys, the same is done under Import. */
export function DropFiles() {
  const t = useTranslations('importPage')
  const router = useRouter()
  const { rows, add, again, underWay } = useFileDrafts()
  const [over, setOver] = useState(false)
  const take = useRef(add)
  useEffect(() => {
    take.current = add
  })

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      take.current([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])

  // The list has the new drafts once all are there.
  const made = rows.filter(({ state }) => state === 'done').length
  useEffect(() => {
    if (made > 0 && !underWay) router.refresh()
  }, [made, underWay, router])

  return (
    <>
      {over ? <p className={styles.dropping}>{t('files.drop')}</p> : null}
      <FileRows rows={rows} onAgain={again} />
    </>
  )
}
