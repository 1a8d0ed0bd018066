import type { ReactNode } from 'react'
import type { Words } from '#lib/site/words/shape'
import type { Change } from '#lib/text/change-mark'

type Props = { is: Change; words: Words; children: ReactNode }

/** What came or went, by a sign to eyes and in words to ears: screen readers pass over `ins` and `del` in silence. */
export function Marked({ is, words, children }: Props) {
  const Tag = is === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="unseen">{` ${is === 'added' ? words.added : words.removed} `}</span>
      {children}
      <span className="unseen">{` ${words.changeEnds} `}</span>
    </Tag>
  )
}
