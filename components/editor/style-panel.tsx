'use client'

import type { Editor } from '@tiptap/core'
import Link from 'next/link'
import { SeverityMark } from '#components/house-style/severity-mark'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { writtenIn } from '#lib/text/direction'
import { StyleActs } from './style-acts.tsx'
import { enterPlace } from './style-lights.ts'
import type { Style } from './use-style.tsx'

/** So many show at once; the next ones follow as these are done. */
const most = 100

/** What the rules of house style find in the text, in reading order. */
export function StylePanel({ editor, style, language }: { editor: Editor | null; style: Style; language: string }) {
  const t = useTranslations('stylePanel')
  const { places, lit, setLit, rules, failed, ignored, forget, ignore } = style
  const nothing = rules === null ? 'waiting' : rules === 0 ? 'noRules' : 'none'
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={lit} onChange={({ target }) => setLit(target.checked)} />
        {t('show')}
      </label>
      {failed ? <p className="field-error">{t('unreachable')}</p> : null}
      {places.length === 0 && !failed ? <p className="nothing">{t(nothing)}</p> : null}
      {places.length > 0 ? <p className="hint">{t.rich('walk', { key: (key) => <kbd>{key}</kbd> })}</p> : null}
      <ol className="rows style-places">
        {editor
          ? places.slice(0, most).map((place) => (
              <li key={`${place.from} ${place.ruleId}`}>
                <button
                  type="button"
                  className="thread-words"
                  aria-label={t('toWords', { words: place.words })}
                  onClick={() => enterPlace(editor.view, place)}
                >
                  <span {...writtenIn(language)}>{place.words}</span>
                </button>
                <SeverityMark severity={place.severity} />
                <p>
                  <bdi>{place.explanation}</bdi>
                </p>
                <StyleActs editor={editor} place={place} onIgnore={() => ignore(place)} />
              </li>
            ))
          : null}
      </ol>
      {places.length > most ? <p className="hint">{t('more', { count: places.length - most })}</p> : null}
      {ignored > 0 ? (
        <p>
          {t('ignored', { count: ignored })}{' '}
          <Button kind="quiet" onClick={forget}>
            {t('showAgain')}
          </Button>
        </p>
      ) : null}
      <p>
        <Link href="/newsroom/settings/style">{t('rules')}</Link>
      </p>
    </>
  )
}
