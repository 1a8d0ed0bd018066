import { webAddress } from '#lib/site/claims'
import { mostCounted } from '#lib/site/listing'
import { Time } from './time.tsx'

type Props = { citations: number; since: Date | null; url: string | null }

/** How often we leaned on a source, since when, and where it is itself. */
export function SourceFacts({ citations, since, url }: Props) {
  const address = webAddress(url)
  return (
    <dl>
      <dt>Cited in</dt>
      <dd>
        {citations > mostCounted ? `more than ${mostCounted.toLocaleString('en')} pieces` : null}
        {citations <= mostCounted && (citations === 1 ? '1 piece' : `${citations} pieces`)}
      </dd>
      {since && (
        <>
          <dt>First on</dt>
          <dd>
            <Time at={since} as="day" />
          </dd>
        </>
      )}
      {address && (
        <>
          <dt>On the web</dt>
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
