/**
 * Tells a WebSub hub which feeds have changed, so that it fetches them and tells whoever follows them (https://www.w3.org/TR/websub/). The standard
 * leaves open how: this is `hub.mode=publish` of PubSubHubbub 0.4, which hubs take.
 */
import { env } from '#lib/env'
import { outboxKind } from '#lib/outbox/kind'
import { shapes } from '#lib/outbox/shapes'
import { changedFeeds } from '#lib/websub/queries'

const DAY = 24 * 60 * 60 * 1000
/** In milliseconds */
const patience = 10_000
const atOnce = 4

export const tellHub = outboxKind({
  shape: shapes.feeds_changed,
  retries: { retryLimit: 6, retryDelayMax: 900, expireInSeconds: 300 },
  // Whoever follows a feed looks by herself in the end: news of yesterday's change is none.
  keepUndelivered: DAY,
  keepFailed: { for: 7 * DAY, most: 100 },
  deliver: async ({ articleId }) => {
    // The hub may have been taken out of the settings since.
    const hub = env.WEBSUB_HUB
    if (!hub) return true
    const topics = await changedFeeds(articleId)
    for (let at = 0; at < topics.length; at += atOnce)
      await Promise.all(topics.slice(at, at + atOnce).map((topic) => publish(hub, topic)))
    return true
  },
})

/** Some hubs know the address by the one name, some by the other. */
async function publish(hub: string, topic: string): Promise<void> {
  const answer = await fetch(hub, {
    method: 'POST',
    body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.topic': topic, 'hub.url': topic }),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a change of ${topic}.`)
}
