'use client'

import Link from 'next/link'
import { Text } from '#components/site/text'
import { useTranslations } from '#components/translations'
import { StateMark } from '#components/workflow/state-mark'
import { writingPath } from '#lib/articles/paths'
import { writtenIn } from '#lib/text/direction'
import { pieceBesideText } from '#lib/writing/actions'
import { BesideAnswer } from './beside-answer.tsx'

/** Another piece as it stood when it was opened, to read and to copy from. */
export function BesidePiece({ id }: { id: string }) {
  const t = useTranslations('writingTools')
  return (
    <BesideAnswer ask={() => pieceBesideText(id)}>
      {({ headline, standfirst, language, state, text, words }) => (
        <>
          <p className="beside-about">
            <StateMark state={state} />
            <Link href={writingPath(id)} target="_blank">
              {t('besideOpen')}
            </Link>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what one scrolls and copies from by the keyboard has to take the focus */}
          <article className="beside-text" tabIndex={0} {...writtenIn(language)}>
            <h1>{headline || t('outlineNoHeadline')}</h1>
            <p className="beside-standfirst">{standfirst}</p>
            <Text text={text} pictures={[]} files={[]} claims={[]} language={language} words={words} />
          </article>
        </>
      )}
    </BesideAnswer>
  )
}
