/** The rows of many pieces at once, each table in one statement. */
import type { Tx } from '#lib/db'
import type { Rows } from './rows.ts'

export async function writeRows(tx: Tx, pieces: readonly Rows[]): Promise<void> {
  const all = <Table extends keyof Rows>(table: Table) =>
    pieces.flatMap((rows): unknown[] => rows[table]) as Rows[Table]
  await tx.translationGroup.createMany({ data: all('groups') })
  await tx.article.createMany({ data: all('articles') })
  await tx.coverage.createMany({ data: all('coverages') })
  for (const { id, ...data } of all('entries')) await tx.article.update({ where: { id }, data })
  await tx.articleAuthor.createMany({ data: all('authors') })
  await tx.articleTag.createMany({ data: all('tags') })
  await tx.revision.createMany({ data: all('revisions') })
  await tx.draft.createMany({ data: all('drafts') })
  await tx.draftMedia.createMany({ data: all('draftMedia') })
  await tx.revisionMedia.createMany({ data: all('revisionMedia') })
  await tx.draftUpdate.createMany({ data: all('updates') })
  await tx.contributor.createMany({ data: all('contributors') })
  await tx.claim.createMany({ data: all('claims') })
  await tx.attribution.createMany({ data: all('attributions') })
  await tx.attributionFile.createMany({ data: all('attributionFiles') })
  await tx.waiver.createMany({ data: all('waivers') })
  await tx.commentThread.createMany({ data: all('threads') })
  await tx.comment.createMany({ data: all('comments') })
  await tx.mention.createMany({ data: all('mentions') })
  await tx.plannedWithdrawal.createMany({ data: all('withdrawals') })
  await tx.question.createMany({ data: all('questions') })
  await tx.workflowEvent.createMany({ data: all('events') })
  await tx.publication.createMany({ data: all('publications') })
  await tx.publicationMedia.createMany({ data: all('publicationMedia') })
  await tx.publicationAuthor.createMany({ data: all('publicationAuthors') })
  await tx.publicationTag.createMany({ data: all('publicationTags') })
  await tx.publicationSource.createMany({ data: all('publicationSources') })
  await tx.$queryRaw`
    WITH live AS MATERIALIZED (SELECT array_agg(id) AS ids FROM "Publication" WHERE live)
    SELECT 1 FROM live, index_publications(live.ids), record_attributions(live.ids)`
  await tx.correction.createMany({ data: all('corrections') })
  // Edges read these in the order of their ids: whoever writes them holds the others up, so this comes last.
  await tx.purge.createMany({ data: [...new Set(all('pages'))].map((tag) => ({ tag, gone: false })) })
}
