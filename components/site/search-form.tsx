import { assetPath } from '#lib/site/assets'
import { type Asked, facets, longestWords } from '#lib/site/search/asked'
import type { Words } from '#lib/site/words/shape'

/** Words to look for. What the search is narrowed by stays, and can be taken away beside it. */
export function SearchForm({ asked, words }: { asked: Asked; words: Words }) {
  const kept = [...facets, 'sort'] as const
  return (
    <search>
      <form className="search-form" action="/search">
        <label htmlFor="q">{words.searchLabel}</label>
        <div>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={asked.q}
            maxLength={longestWords}
            dir="auto"
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="how-to-search"
            data-suggestions={words.suggestions}
          />
          <button type="submit">{words.search}</button>
        </div>
        {kept.map((name) => asked[name] !== '' && <input key={name} type="hidden" name={name} value={asked[name]} />)}
        <p id="how-to-search">{words.searchAbout}</p>
        <script type="module" src={assetPath('search.js')} async fetchPriority="low" />
      </form>
    </search>
  )
}
