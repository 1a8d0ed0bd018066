import { permanentRedirect } from 'next/navigation'
import { Missing, Withdrawn } from '#components/site/notice'
import { articlePath } from '#lib/site/addresses'
import { elsewhere } from '#lib/site/article/queries'
import { languageAt } from '#lib/site/front/queries'

/** For an address below which no live article is: its new one, that it was withdrawn, or that there is nothing. `below`: what follows the article's own address. */
export async function notHere(language: string, slug: string | null, below = '') {
  const spoken = await languageAt(language)
  const found = slug === null ? null : await elsewhere(language, slug)
  if (!found) return <Missing language={spoken} />
  if ('moved' in found) permanentRedirect(articlePath(found.moved) + below)
  return <Withdrawn gone={found.gone} written={language} language={spoken} />
}
