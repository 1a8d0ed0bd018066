'use client'

import { useAsked } from '#components/ui/use-asked'
import { slugToBe } from '#lib/articles/slug-to-be'
import { slugOf } from '#lib/text/slug'

export type SlugAhead = {
  slug: string
  /** Another article has the one without the number */
  numbered: boolean
}

/** As long as one types a headline, each letter of it would be a question. */
const pause = 400

/** The slug that this headline gives the article, as one types; with its number as soon as the newsroom has told it. Null where it follows no headline. */
export function useSlugAhead(
  follows: boolean,
  { id, slug: stored }: { id: string; slug: string },
  language: string,
  headline: string,
): SlugAhead | null {
  const wanted = follows ? slugOf(headline) : ''
  const address = `/newsroom/articles/${id}/slug?language=${encodeURIComponent(language)}`
  const asked = useAsked<string>(wanted, address, pause)
  if (!follows) return null
  const answer = asked?.words === wanted ? asked.answer : null
  const slug = answer?.ok ? answer.value : slugToBe(stored, headline)
  return { slug, numbered: wanted !== '' && slug !== wanted }
}
