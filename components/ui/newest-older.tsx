import { IntentLink } from '#components/ui/intent-link'

/** Leads from a page of a list to the one with what is older, and back to the newest; nothing where the list is one page. */
export function NewestOlder({
  newest,
  older,
  words,
}: {
  /** The address of the first page; null on it */
  newest: string | null
  /** The address of the next page; null on the last one */
  older: string | null
  words: { pages: string; newest: string; older: string }
}) {
  if (newest === null && older === null) return null
  return (
    <nav className="acts after" aria-label={words.pages}>
      {newest === null ? null : (
        <IntentLink className="button" href={newest}>
          {words.newest}
        </IntentLink>
      )}
      {older === null ? null : (
        <IntentLink className="button" href={older} rel="next">
          {words.older}
        </IntentLink>
      )}
    </nav>
  )
}
