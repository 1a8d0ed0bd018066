/** The bundles of the demo newsroom: an investigation of which one part waits, and a series with its translations that readers have. */
import type { Tx } from '#lib/db'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { before, type Known, wanted } from './known.ts'

type Demo = { name: string; numbered: boolean; by: string; slugs: readonly string[] }

const demo: readonly Demo[] = [
  {
    ...{ name: 'Nine tugs', numbered: true, by: 'mirela' },
    slugs: ['maravia-closes-northern-ports', 'how-maravia-came-to-have-nine-tugs', 'tug-sale-papers'],
  },
  {
    ...{ name: 'The water of Three Wells', numbered: true, by: 'mirela' },
    slugs: [
      ...['wells-fall-at-three-wells', 'teen-kunwon-mein-se-ek-sookh-gaya'],
      ...['three-wells-letters', 'teen-kunwon-ke-khat'],
    ],
  },
]

/** Refuses a piece that is not there. What readers have is out; the rest waits. */
export async function writeBundles(tx: Tx, now: Date, known: Known): Promise<void> {
  const at = before(now, 2)
  for (const { name, numbered, by, slugs } of demo) {
    const { id: personId } = wanted(known.people, by)
    const reason = inNewsroomLanguage(message('bundles.ofBundle', { bundle: name }))
    const { id: bundleId } = await tx.bundle.create({ data: { name, numbered, createdById: personId, createdAt: at } })
    for (const [index, slug] of slugs.entries()) {
      const { id: articleId, draft } = await tx.article.findFirstOrThrow({
        where: { slug },
        select: { id: true, draft: { select: { state: true } } },
      })
      const state = draft?.state ?? 'draft'
      const outAt = state === 'published' ? at : null
      await tx.bundleMember.create({ data: { bundleId, articleId, position: index + 1, outAt } })
      await tx.workflowEvent.create({
        data: { articleId, move: 'bundled', from: state, to: state, personId, reason, at },
      })
    }
  }
}
