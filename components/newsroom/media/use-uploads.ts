'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Alike, type Arrival, arrivalPause, arrivalsOf, isLost } from '#components/uploads/arrivals'
import { sending } from '#components/uploads/sending'
import type { Sending } from '#components/uploads/told'
import { readUploadAgain } from '#lib/uploads/actions'

export type UploadRow = { id: number; file: File } & (
  | { state: 'waiting' | 'unreachable' }
  | { state: 'sending' | 'paused'; part: number }
  | { state: 'reading'; uploadId: string }
  | { state: 'done'; fileId: string; alike: Alike | null }
  | { state: 'refused'; why: string }
  /** All of it is here and the store did not answer those who were to read it */
  | { state: 'stopped'; uploadId: string; why: string }
)

/** Files that are sent at the same time */
const atOnce = 3

export const isUnderWay = ({ state }: UploadRow): boolean =>
  state === 'waiting' || state === 'sending' || state === 'reading'

/**
 * Files that go into the library, each by itself: one that is refused holds up no other. What was sent before a reload is not sent again
 * when the same file is chosen.
 */
export function useUploads() {
  const [rows, setRows] = useState<readonly UploadRow[]>([])
  const next = useRef(0)
  const uploads = useRef(new Map<number, Sending>())

  const change = useCallback(
    (id: number | null, to: (row: UploadRow) => UploadRow) =>
      setRows((now) => now.map((row) => (id === null || row.id === id ? to(row) : row))),
    [],
  )
  const add = (files: readonly File[]) =>
    setRows((now) => [
      ...now,
      ...files.map((file): UploadRow => {
        next.current += 1
        return { id: next.current, file, state: 'waiting' }
      }),
    ])
  const again = (id: number) => {
    const stopped = rows.find((row) => row.id === id && row.state === 'stopped')
    if (stopped?.state === 'stopped') return void readOn(stopped, change)
    uploads.current.delete(id)
    change(id, ({ file }) => ({ id, file, state: 'waiting' }))
  }
  const pause = (id: number) => {
    uploads.current.get(id)?.pause()
    change(id, (row) => (row.state === 'sending' ? { ...row, state: 'paused' } : row))
  }
  const goOn = (id: number) => {
    change(id, (row) => (row.state === 'paused' ? { ...row, state: 'sending' } : row))
    uploads.current.get(id)?.start()
  }
  const remove = (id: number) => {
    uploads.current.get(id)?.takeBack()
    uploads.current.delete(id)
    setRows((now) => now.filter((row) => row.id !== id))
  }

  useEffect(() => {
    const send = ({ id, file }: UploadRow) => {
      const upload = sending(file, {
        goesOn: true,
        progress: (part) => change(id, (row) => (row.state === 'sending' ? { ...row, part } : row)),
        arrived: (uploadId) => change(id, () => ({ id, file, state: 'reading', uploadId })),
        failed: (why) =>
          change(id, () => (why ? { id, file, state: 'refused', why } : { id, file, state: 'unreachable' })),
      })
      uploads.current.set(id, upload)
      change(id, () => ({ id, file, state: 'sending', part: 0 }))
      upload.start()
    }
    const busy = rows.filter(({ state }) => state === 'sending').length
    const waiting = rows.filter(({ id, state }) => state === 'waiting' && !uploads.current.has(id))
    for (const row of waiting.slice(0, Math.max(0, atOnce - busy))) send(row)
  }, [rows, change])

  useArrivals(rows, change)
  return { rows, add, again, pause, goOn, remove, underWay: rows.some(isUnderWay) }
}

/** Of one row, or of all */
type Change = (id: number | null, to: (row: UploadRow) => UploadRow) => void

/** It is not sent again: its bytes wait where they are read. What is forgotten by now says so. */
async function readOn(row: UploadRow & { state: 'stopped' }, change: Change): Promise<void> {
  const { id, file, uploadId } = row
  const answer = await readUploadAgain(uploadId).catch(() => null)
  if (!answer) return
  change(id, () => (answer.ok ? { id, file, state: 'reading', uploadId } : { id, file, state: 'unreachable' }))
}

/** As many as an address has room for; they are read in the order in which they came */
const askedAtOnce = 50

/** Asks again and again, a second after each answer, how far those are that were sent whole: also while others are being sent. */
function useArrivals(rows: readonly UploadRow[], change: Change) {
  const reading = rows.flatMap((row) => (row.state === 'reading' ? [row.uploadId] : []))
  const ids = reading.slice(0, askedAtOnce).join()
  useEffect(() => {
    if (ids === '') return
    let timer: ReturnType<typeof setTimeout>
    let stopped = false
    const ask = async () => {
      const arrivals = await arrivalsOf(ids.split(','))
      if (stopped) return
      if (arrivals) change(null, (row) => arrived(row, ids, arrivals))
      timer = setTimeout(ask, arrivalPause)
    }
    timer = setTimeout(ask, arrivalPause)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [ids, change])
}

function arrived(row: UploadRow, asked: string, arrivals: readonly Arrival[]): UploadRow {
  if (row.state !== 'reading' || !asked.includes(row.uploadId)) return row
  const { id, file, uploadId } = row
  const arrival = arrivals.find((one) => one.id === uploadId)
  if (isLost(arrival)) return { id, file, state: 'unreachable' }
  const { state, fileId, why, alike } = arrival
  if (state === 'ready' && fileId) return { id, file, state: 'done', fileId, alike }
  if (state === 'stopped') return { id, file, state, uploadId, why: why ?? '' }
  if (state === 'refused') return { id, file, state, why: why ?? '' }
  return row
}
