'use client'

import { useEffect, useState } from 'react'
import { type Rules, useRules } from '#components/house-style/use-rules'
import { LanguageName } from '#components/newsroom/style/language-name'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import type { Matcher } from '#lib/house-style/matcher'
import { type Tried, TriedText } from './tried-text.tsx'

const most = 5_000

/** A field to try the rules on: what they find shows below as one types. */
export function TryOut({ languages, stamp }: { languages: readonly string[]; stamp: string }) {
  const t = useTranslations('stylePages')
  const [text, setText] = useState('')
  const [language, setLanguage] = useState(languages.includes('en') ? 'en' : (languages[0] ?? 'en'))
  const { rules, matcher, failed } = useMatcher(language, text !== '', stamp)
  const paragraphs = matcher && text !== '' ? found(matcher, text) : null
  return (
    <section className="panel style-try">
      <h2>{t('tryOut')}</h2>
      <div className="style-try-fields">
        <Field label={t('tryText')} hint={t('tryHint')}>
          {(control) => (
            <textarea
              {...control}
              lang={language}
              dir="auto"
              value={text}
              maxLength={most}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Field label={t('tryLanguage')}>
          {(control) => (
            <select {...control} value={language} onChange={({ target }) => setLanguage(target.value)}>
              {[...new Set([language, ...languages])].map((code) => (
                <option key={code} value={code}>
                  <LanguageName code={code} />
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div aria-live="polite">
        {failed ? <p className="field-error">{t('tryUnreachable')}</p> : null}
        {paragraphs ? <TriedText paragraphs={paragraphs} rules={rules} language={language} /> : null}
      </div>
    </section>
  )
}

const found = (matcher: Matcher, text: string): Tried[] =>
  text.split('\n').map((line) => ({ text: line, matches: matcher({ text: line, isQuote: false }) }))

/** The matcher comes once somebody types. */
function useMatcher(language: string, wanted: boolean, stamp: string) {
  const { rules, failed } = useRules(language, wanted, stamp)
  const [made, setMade] = useState<{ rules: Rules; matcher: Matcher } | null>(null)
  useEffect(() => {
    let left = false
    if (rules)
      void import('#lib/house-style/matcher').then(({ matcherOf }) => {
        if (!left) setMade({ rules, matcher: matcherOf(rules.list, rules.language) })
      })
    return () => {
      left = true
    }
  }, [rules])
  return { rules: rules?.list ?? [], matcher: rules && made?.rules === rules ? made.matcher : null, failed }
}
