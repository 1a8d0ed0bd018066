import { articlePath } from '#lib/site/addresses'
import { languageOf } from '#lib/site/languages'
import type { Parts as PartsOf } from '#lib/site/parts/queries'
import { site } from '#lib/site/site'
import { filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

/** The pieces that belong together with this one, in their order. */
export function Parts({ of, words }: { of: PartsOf; words: Words }) {
  const { name, numbered, parts } = of
  const which = filled(words.partNumber, { part: numeral(words, of.number), of: numeral(words, of.of) })
  const List = numbered ? 'ol' : 'ul'
  return (
    <nav className="parts" aria-labelledby="parts">
      <p id="parts">
        {numbered && <>{which} · </>}
        <bdi lang={languageOf(site.language, words.language).lang}>{name}</bdi>
      </p>
      <List>
        {parts.map((part) => (
          <li key={part.articleId} {...(numbered && { value: part.number })}>
            <a
              href={articlePath(part)}
              {...languageOf(part.language, words.language)}
              {...(part.here && { 'aria-current': 'page' as const })}
            >
              {part.headline}
            </a>
          </li>
        ))}
      </List>
    </nav>
  )
}
