'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { documentLimits } from '#lib/intake/documents/limits'
import { sendFile } from './send-file.ts'

export type FileRow = { id: number; file: File } & (
  | { state: 'waiting' | 'reading' | 'unreachable' | 'tooLarge' }
  | { state: 'sending'; part: number }
  | { state: 'done'; articleId: string; headline: string; notes: string[] }
  | { state: 'refused'; why: string }
)

/** Files on their way at the same time: web reads as many at once */
const atOnce = 2

export const isUnderWay = ({ state }: FileRow): boolean =>
  state === 'waiting' || state === 'sending' || state === 'reading'

/** Files that become drafts, each by itself: one that can't be read holds up no other. */
export function useFileDrafts() {
  const [rows, setRows] = useState<readonly FileRow[]>([])
  const next = useRef(0)
  const begun = useRef(new Set<number>())

  const change = useCallback(
    (id: number, to: (row: FileRow) => FileRow) => setRows((now) => now.map((row) => (row.id === id ? to(row) : row))),
    [],
  )
  const add = (files: readonly File[]) =>
    setRows((now) => [
      ...now,
      ...files.map((file): FileRow => {
        next.current += 1
        return { id: next.current, file, state: file.size > documentLimits.file ? 'tooLarge' : 'waiting' }
      }),
    ])
  const again = (id: number) => {
    begun.current.delete(id)
    change(id, ({ file }) => ({ id, file, state: 'waiting' }))
  }

  useEffect(() => {
    const send = async ({ id, file }: FileRow) => {
      const said = (part: number) =>
        change(id, () => (part < 1 ? { id, file, state: 'sending', part } : { id, file, state: 'reading' }))
      said(0)
      try {
        const answer = await sendFile<Made>('/newsroom/import/file', file, said)
        if (answer.ok) {
          const { id: articleId, headline, notes } = answer.value
          change(id, () => ({ id, file, state: 'done', articleId, headline, notes }))
        } else change(id, () => ({ id, file, state: 'refused', why: answer.message }))
      } catch {
        change(id, () => ({ id, file, state: 'unreachable' }))
      }
    }
    const busy = rows.filter(({ state }) => state === 'sending' || state === 'reading').length
    const waiting = rows.filter(({ id, state }) => state === 'waiting' && !begun.current.has(id))
    for (const row of waiting.slice(0, Math.max(0, atOnce - busy))) {
      begun.current.add(row.id)
      void send(row)
    }
  }, [rows, change])

  return { rows, add, again, underWay: rows.some(isUnderWay) }
}

type Made = { id: string; headline: string; notes: string[] }
