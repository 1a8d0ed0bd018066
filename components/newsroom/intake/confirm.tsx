'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ArticleFields } from '#components/newsroom/intake/article-fields'
import { OpeningFields } from '#components/newsroom/intake/opening-fields'
import { SourceRows } from '#components/newsroom/intake/source-rows'
import { TagRows } from '#components/newsroom/intake/tag-rows'
import { TextBlocks } from '#components/newsroom/intake/text-blocks'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { writingPath } from '#lib/articles/paths'
import { makeDraft } from '#lib/intake/actions'
import { asInput, type Confirming } from '#lib/intake/confirming/confirming'
import styles from './intake.module.css'
import type { Choices, Part } from './part.ts'

/** The second step: the text as it will stand, beside it what was recognised. Nothing is made before the button says so. */
export function Confirm({ state, onChange, onBack, desks, people }: Part & Choices & { onBack: () => void }) {
  const t = useTranslations('importPage')
  const router = useRouter()
  const sentence = useSentence()
  const { message, pending, run } = useAnswer()
  const [missing, setMissing] = useState<string | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const make = () => {
    const why = state.language === '' ? t('languageMissing') : null
    setMissing(why)
    if (!why)
      run(
        () => makeDraft(asInput(state)),
        ({ id }) => router.push(writingPath(id)),
      )
  }
  const refused = missing ?? message

  return (
    <>
      <header className="page-head">
        <div>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {t('recognised')}
          </h1>
          <Summary state={state} />
        </div>
        <Button kind="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </header>
      <div className="columns">
        <div>
          <OpeningFields state={state} onChange={onChange} />
          <TextBlocks state={state} onChange={onChange} />
        </div>
        <div>
          <NotDone sentences={state.notDone.map(sentence)} />
          <SourceRows state={state} onChange={onChange} />
          <TagRows state={state} onChange={onChange} />
          <ArticleFields state={state} onChange={onChange} desks={desks} people={people} />
        </div>
      </div>
      <div className={styles.bar}>
        {refused ? (
          <Notice kind="stop" word={t('notMade')} live>
            {refused}
          </Notice>
        ) : null}
        <Button kind="primary" pending={pending} onClick={make}>
          {pending ? t('making') : t('make')}
        </Button>
      </div>
    </>
  )
}

/** Links to the parts of the page, with the number of entries in each. */
function Summary({ state }: { state: Confirming }) {
  const t = useTranslations('importPage')
  return (
    <p>
      {t.rich('summary', {
        blocks: state.blocks.filter(({ out }) => !out).length,
        sources: state.sources.length,
        sentences: state.claims.length,
        tags: state.tags.length,
        toSources: (words) => <a href="#sources">{words}</a>,
        toTags: (words) => <a href="#tags">{words}</a>,
        toPiece: (words) => <a href="#piece">{words}</a>,
      })}
    </p>
  )
}

function NotDone({ sentences }: { sentences: readonly string[] }) {
  const t = useTranslations('importPage')
  if (sentences.length === 0) return null
  return (
    <section className="panel">
      <h2>{t('notTold')}</h2>
      <ul className={styles.notDone}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
