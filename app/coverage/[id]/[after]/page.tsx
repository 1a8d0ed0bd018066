import { CoverageEntry } from '#components/site/coverage-entry'
import { KeyPoints } from '#components/site/key-points'
import { coverageChanges } from '#lib/site/coverage/queries'
import { isUuid } from '#lib/text/uuid'

export const dynamic = 'force-dynamic'

/** What has changed in a coverage since the change that the address names, as server/edge/coverage-message reads it. */
export default async function CoverageChangesPage({ params }: PageProps<'/coverage/[id]/[after]'>) {
  const { id, after } = await params
  const found = isUuid(id) && /^\d{1,9}$/.test(after) ? await coverageChanges(id, Number(after)) : null
  if (!found) return <main data-state="gone" data-change="0" />
  const { language, changes, endedAt, keyPoints, entries, tooMany } = found
  return (
    <main data-state={tooMany ? 'behind' : endedAt ? 'ended' : 'running'} data-change={changes} lang={language}>
      <KeyPoints points={keyPoints} language={language} />
      {entries.map(({ id: articleId, entry }) =>
        entry ? (
          <CoverageEntry key={articleId} entry={entry} />
        ) : (
          <article key={articleId} className="entry" id={`entry-${articleId}`} data-gone />
        ),
      )}
    </main>
  )
}
