import { languageOf } from '#lib/site/languages'
import { site } from '#lib/site/site'
import type { Words } from '#lib/site/words/shape'

export type Step = { name: string; path: string }

/** The way from the front page to this one, which is the last of the steps and no link. */
export function Breadcrumbs({ steps, words }: { steps: readonly Step[]; words: Words }) {
  const above = [{ name: site.name, path: '/' }, ...steps.slice(0, -1)]
  return (
    <nav className="breadcrumbs" aria-label={words.wayHere} {...languageOf(words.language, site.language)}>
      <ol>
        {above.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
