import { useTranslations } from '#components/translations'
import { directionOf } from '#lib/text/direction'
import type { PlainText } from '#lib/text/plain'

export type StoredWords = Pick<PlainText, 'headline' | 'standfirst' | 'text'>

/** The words as the database has them, for the moment before the live text is here, or while it can't be reached. */
export function StoredText({ text, language }: { text: StoredWords; language: string }) {
  const t = useTranslations('writing')
  return (
    <div className="writing-text" lang={language} dir={directionOf(language)} aria-busy="true">
      <h1 className="headline">{text.headline || t('untitled')}</h1>
      <p className="standfirst">{text.standfirst}</p>
      <p className="stored-words">{text.text}</p>
    </div>
  )
}
