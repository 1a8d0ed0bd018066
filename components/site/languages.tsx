import { frontPath } from '#lib/site/addresses'
import { languageName } from '#lib/site/languages'
import type { Words } from '#lib/site/words/shape'

/** Links to the front pages of the other languages with articles, each by its own name. */
export function Languages({ languages, words }: { languages: string[]; words: Words }) {
  if (languages.length === 0) return null
  return (
    <nav className="languages" aria-label={words.languages}>
      <ul className="inline">
        {languages.map((language) => (
          <li key={language}>
            <a href={frontPath(language)} hrefLang={language} lang={language}>
              {languageName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
