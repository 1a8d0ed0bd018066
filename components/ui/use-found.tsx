'use client'

import { useTranslations } from '#components/translations'
import { useAsked } from './use-asked.tsx'

/** `message` says why the search failed; null where it ran. */
export type Found<T> = { items: readonly T[]; words: string; message: string | null }

const pause = 60
const nothing = { items: [], words: '', message: null }

/** Asks `address` for the words typed last; late answers are dropped. `words` says what the items belong to. */
export function useFound<T>(typed: string, address: string): Found<T> {
  const t = useTranslations('ui')
  const wanted = typed.trim()
  const asked = useAsked<T[]>(wanted, address, pause)
  if (wanted === '' || !asked) return nothing
  const { words, answer } = asked
  if (answer?.ok) return { items: answer.value, words, message: null }
  return { items: [], words, message: answer ? answer.message : t('unreachable') }
}
