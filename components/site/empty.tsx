import { site } from '#lib/site/site'
import { Languages } from './languages.tsx'

/** The front page before the first publication. */
export function Empty({ languages }: { languages: string[] }) {
  return (
    <div className="notice">
      <h1>Nothing has been published yet</h1>
      <p>
        The first piece of {site.name} will stand here as soon as it is out. Every claim in it will be numbered, and
        every number leads to a source.
      </p>
      <Languages languages={languages} />
    </div>
  )
}
