'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { type BlockRow, type ClaimRow, markedParts } from '#lib/intake/confirming/confirming'
import styles from './intake.module.css'

type As = 'paragraph' | 'heading' | 'listItem' | 'out'
const choices: readonly As[] = ['paragraph', 'heading', 'listItem', 'out']

/** One paragraph or subhead: as it will read, or open to change. */
export function TextBlock({
  block,
  claims,
  number,
  dir,
  onSet,
  onHeadline,
}: {
  block: BlockRow
  claims: readonly ClaimRow[]
  number: number
  /** That of the text, whatever a paragraph begins with */
  dir: 'ltr' | 'rtl'
  onSet: (id: number, part: Partial<BlockRow>) => void
  /** Null where a headline can't come from */
  onHeadline: ((id: number) => void) | null
}) {
  const t = useTranslations('importPage')
  const [editing, setEditing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (editing) field.current?.focus()
  }, [editing])
  const kind = useRef<HTMLSelectElement>(null)
  const wasOut = useRef(block.out)
  // Whoever took a line back stays at it.
  useEffect(() => {
    if (wasOut.current && !block.out) kind.current?.focus()
    wasOut.current = block.out
  }, [block.out])
  const as: As = block.out ? 'out' : block.kind
  const setAs = (wanted: As) => onSet(block.id, wanted === 'out' ? { out: true } : { kind: wanted, out: false })

  if (block.out)
    return (
      <div className={styles.leftOut} dir={dir}>
        <Button kind="quiet" data-row data-left-out={block.id} onClick={() => onSet(block.id, { out: false })}>
          {t.rich('takeBack', {
            words: block.text.slice(0, 80),
            hidden: (words) => <span className="visually-hidden">{words}</span>,
          })}
        </Button>
        <span>{block.text}</span>
      </div>
    )
  return (
    <div className={styles.block} data-as={as} data-block={block.id} tabIndex={-1}>
      <div className={styles.blockTools}>
        <select
          ref={kind}
          aria-label={t('blockIs', { number })}
          value={as}
          onChange={(event) => setAs(event.target.value as As)}
        >
          {choices.map((value) => (
            <option key={value} value={value}>
              {t(`blockAs.${value}`)}
            </option>
          ))}
        </select>
        <Button kind="quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {t.rich(editing ? 'blockDone' : 'editBlock', {
            number,
            hidden: (words) => <span className="visually-hidden">{words}</span>,
          })}
        </Button>
        {onHeadline && block.text.length <= 200 ? (
          <Button kind="quiet" onClick={() => onHeadline(block.id)}>
            {t('asHeadline')}
          </Button>
        ) : null}
      </div>
      {editing ? (
        <textarea
          ref={field}
          aria-label={t('wordsOfBlock', { number })}
          className={styles.words}
          dir={dir}
          rows={Math.min(20, Math.ceil(block.text.length / 60) + 1)}
          value={block.text}
          onChange={(event) => onSet(block.id, { text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setEditing(false)
          }}
        />
      ) : (
        <Words block={block} dir={dir} claims={as === 'paragraph' || as === 'listItem' ? claims : []} />
      )}
    </div>
  )
}

function Words({ block, dir, claims }: { block: BlockRow; dir: 'ltr' | 'rtl'; claims: readonly ClaimRow[] }) {
  if (block.kind === 'heading' && !block.out)
    return (
      <h2 className={styles.words} dir={dir}>
        {block.text}
      </h2>
    )
  return (
    <p className={styles.words} dir={dir}>
      {markedParts(block.text, claims).map(({ text, claim }) =>
        claim ? (
          <mark key={`claim ${claim.id}`} id={`claim-${claim.id}`} className={styles.claim}>
            {text}
          </mark>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </p>
  )
}
