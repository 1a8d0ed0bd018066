import { frontPath } from '#lib/site/addresses'
import { languageName } from '#lib/site/languages'

/** The other languages that there is something to read in, each by its own name. */
export function Languages({ languages }: { languages: string[] }) {
  if (languages.length === 0) return null
  return (
    <nav className="languages" aria-label="Languages">
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
