import { frontPath } from '#lib/site/addresses'
import { languageName } from '#lib/site/languages'
import type { Words } from '#lib/site/words/shape'

type Props = {
  languages: string[]
  words: Words
  /** Where the page is in another language; its front page by default */
  pathIn?: (language: string) => string
}

/** Links to a page in the other languages that it is there in, each by its own name. */
export function Languages({ languages, words, pathIn = frontPath }: Props) {
  if (languages.length === 0) return null
  return (
    <nav className="languages" aria-label={words.languages}>
      <ul className="inline">
        {languages.map((language) => (
          <li key={language}>
            <a href={pathIn(language)} hrefLang={language} lang={language}>
              {languageName(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
