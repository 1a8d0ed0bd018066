import { cacheTag } from '#lib/publications/cache-tags'
import { machineAnswer } from '#lib/site/answers'
import { tagsOf } from '#lib/site/cache-tags'
import { suggestionsAnswer, suggestionsType } from '#lib/site/open-search'
import { askedIn } from '#lib/site/search/asked'
import { suggestionsFor } from '#lib/site/suggestions/queries'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const { q } = askedIn((name) => new URL(request.url).searchParams.get(name))
  const answer = suggestionsAnswer(q, await suggestionsFor(q))
  return machineAnswer(JSON.stringify(answer), suggestionsType, tagsOf(cacheTag.latest))
}
