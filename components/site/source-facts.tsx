import { mostCounted } from '#lib/site/listing'
import { counted, filled, numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'
import { webAddress } from '#lib/text/web-address'
import { Time } from './time.tsx'

type Props = { citations: number; since: Date | null; url: string | null; words: Words }

/** How often a source is cited, since when, and its own website. */
export function SourceFacts({ citations, since, url, words }: Props) {
  const address = webAddress(url)
  return (
    <dl>
      <dt>{words.citedIn}</dt>
      <dd>
        {citations > mostCounted
          ? filled(words.moreThan, { n: numeral(words, mostCounted) })
          : counted(words, 'articles', citations)}
      </dd>
      {since && (
        <>
          <dt>{words.firstOn}</dt>
          <dd>
            <Time at={since} as="day" words={words} />
          </dd>
        </>
      )}
      {address && (
        <>
          <dt>{words.onTheWeb}</dt>
          <dd>
            <a href={address} rel="noopener nofollow">
              {new URL(address).hostname}
            </a>
          </dd>
        </>
      )}
    </dl>
  )
}
