import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { Languages } from './languages.tsx'

/** The front page before the first publication. */
export function Empty({ languages }: { languages: string[] }) {
  const words = wordsFor(site.language)
  return (
    <div className="notice" {...languageOf(words.language, site.language)}>
      <h1>{words.emptyTitle}</h1>
      <p>{filled(words.emptyText, { name: site.name })}</p>
      <Languages languages={languages} words={words} />
    </div>
  )
}
