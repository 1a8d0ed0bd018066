import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'

const marks = {
  ok: { Icon: CircleCheck, word: 'done' },
  info: { Icon: Info, word: 'note' },
  warn: { Icon: TriangleAlert, word: 'mind' },
  stop: { Icon: OctagonAlert, word: 'stop' },
} as const

export type NoticeKind = keyof typeof marks

/** A highlighted sentence: icon, word, text. `live` for one that appears after the page did. */
export function Notice({
  kind,
  word,
  live = false,
  children,
}: {
  kind: NoticeKind
  word?: string
  live?: boolean
  children: ReactNode
}) {
  const t = useTranslations('ui')
  const { Icon, word: usual } = marks[kind]
  return (
    <div className="notice" data-kind={kind} role={live ? (kind === 'stop' ? 'alert' : 'status') : undefined}>
      <Icon aria-hidden size={16} />
      <strong>{word ?? t(usual)}</strong>
      <div>{children}</div>
    </div>
  )
}
