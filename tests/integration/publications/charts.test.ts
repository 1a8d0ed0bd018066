/** A chart from the draft to readers: only with a source for its figures, which counts among the piece’s own. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { checksOf } from '#lib/checks/queries'
import { createClaim } from '#lib/claims/commands'
import { db } from '#lib/db'
import { articleAt } from '#lib/site/article/queries'
import { chartsIn } from '#lib/text/chart'
import type { TextNode } from '#lib/text/json'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { addressOf, goesOut, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { block, chart, row, say } from '#tests/support/texts'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const figures = [row('Port', 'Ships'), row('Velm', '12'), row('Karst', '7')]

/** At the end of the draft, as the collaboration would put it; its title is a claim where one is named. */
async function putChart(id: string, claimId?: string): Promise<void> {
  const made = chart('Ships a day', figures)
  const title: TextNode = {
    ...say('Ships a day'),
    ...(claimId && { marks: [{ type: 'claim', attrs: { id: claimId } }] }),
  }
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const before = textOf(docFrom([draft.checkpoint]))
  const whole = { ...made, content: [block('tableCaption', title), ...(made.content ?? []).slice(1)] }
  const after = validateDraft({ ...before, content: [...before.content, whole] })
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(after) } })
}

const failing = async (id: string) =>
  (await checksOf(room.editor, id)).filter(({ passed }) => !passed).map(({ name }) => name)

test('a chart without a claim keeps the piece back, in words', async () => {
  const piece = await report(room)
  await putChart(piece.id)
  expect(await failing(piece.id)).toContain('chartSource')
  await articles.submit(room.reporter, piece.id)
  await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow(
    'Chart 1, “Ships a day”, has no source',
  )
})

test('a chart whose claim has no source keeps it back as every claim does', async () => {
  const piece = await report(room)
  const claimId = randomUUID()
  await createClaim(room.reporter, piece.id, { claimId, text: 'Ships a day' })
  await putChart(piece.id, claimId)
  expect(await failing(piece.id)).toEqual(['claimSource'])
})

test('a chart with its source goes out, and readers get its figures and its source', async () => {
  const piece = await report(room)
  const claimId = randomUUID()
  const attribution = { sourceId: room.sourceId, stance: 'supports', terms: 'on_the_record' } as const
  await createClaim(room.reporter, piece.id, { claimId, text: 'Ships a day', attribution })
  await putChart(piece.id, claimId)
  await goesOut(room, piece.id)
  const { language, slug } = await addressOf(piece.id)
  const found = await articleAt(language, slug)
  if (!found || !('text' in found)) throw new Error('Readers have no such piece.')
  expect(chartsIn(found.text).map(({ chart: { series } }) => series[0]?.values)).toEqual([[12, 7]])
  expect(found.claims.map(({ id, witnesses }) => [id, witnesses.length])).toEqual([
    [piece.claimId, 1],
    [claimId, 1],
  ])
})
