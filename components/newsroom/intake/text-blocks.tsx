'use client'

import { memo, useCallback, useMemo, useRef } from 'react'
import { TextBlock } from '#components/newsroom/intake/text-block'
import { useTranslations } from '#components/translations'
import { type BlockRow, type ClaimRow, raise, takenFor } from '#lib/intake/confirming/confirming'
import styles from './intake.module.css'
import type { Part } from './part.ts'
import { useLeftOutKeys } from './use-left-out-keys.ts'

const Block = memo(TextBlock)
const none: readonly ClaimRow[] = []

/** The paragraphs and subheads of the draft to be, its claims marked. */
export function TextBlocks({ state, onChange }: Part) {
  const t = useTranslations('importPage')
  const { blocks, claims, sources } = state
  const byBlock = useMemo(() => {
    const taken = claims.filter((claim) => takenFor(claim, sources).length > 0)
    return new Map(blocks.map(({ id }) => [id, taken.filter((claim) => claim.block === id)]))
  }, [blocks, claims, sources])
  const set = useCallback(
    (id: number, part: Partial<BlockRow>) =>
      onChange((now) => ({
        ...now,
        blocks: now.blocks.map((block) => (block.id === id ? { ...block, ...part } : block)),
      })),
    [onChange],
  )
  const makeHeadline = useCallback((id: number) => onChange((now) => raise(now, id, 'headline')), [onChange])

  // Lines that were left out are no blocks of the text.
  const standing = useMemo(() => blocks.filter(({ out }) => !out), [blocks])

  const section = useRef<HTMLElement>(null)
  const leftOutAgain = useLeftOutKeys(section, blocks, set)

  return (
    <>
      {blocks.some(({ out }) => out) ? <p className={`hint ${styles.keys}`}>{t('leftOutKeys')}</p> : null}
      <span role="status" className="visually-hidden">
        {leftOutAgain ? t('leftOutAgain') : ''}
      </span>
      <section ref={section} aria-label={t('text')} className={styles.text} lang={state.language || undefined}>
        {blocks.map((block) => (
          <Block
            key={block.id}
            block={block}
            claims={byBlock.get(block.id) ?? none}
            number={standing.indexOf(block) + 1}
            dir={state.dir}
            onSet={set}
            onHeadline={standing.indexOf(block) < 2 ? makeHeadline : null}
          />
        ))}
      </section>
    </>
  )
}
