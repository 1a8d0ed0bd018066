/** Looks for what the rules are about, beside the page that somebody types on. */
import { type Matcher, matcherOf } from '#lib/house-style/matcher'
import type { FromWorker, ToWorker } from '#lib/house-style/worker-messages'

let matcher: Matcher = () => []

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('rules' in data) {
    matcher = matcherOf(data.rules, data.language)
    return
  }
  const found = data.paragraphs.map(({ id, ...paragraph }) => ({ id, matches: matcher(paragraph) }))
  self.postMessage({ found } satisfies FromWorker)
})
