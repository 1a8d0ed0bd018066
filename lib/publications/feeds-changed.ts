import type { Tx } from '#lib/db'
import { env } from '#lib/env'
import { toOutbox } from '#lib/outbox/write'

/** Has the WebSub hub told, if there is one, that the feeds in which this piece stands or stood have changed. */
export async function feedsChanged(tx: Tx, articleId: string): Promise<void> {
  if (env.WEBSUB_HUB) await toOutbox(tx, 'feeds_changed', [{ articleId }])
}
