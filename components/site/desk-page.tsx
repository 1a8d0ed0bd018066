import type { MomentKey } from '#lib/keyset-cursor'
import { cacheTag } from '#lib/publications/cache-tags'
import { deskPath, feedIn } from '#lib/site/addresses'
import type { Besides } from '#lib/site/besides/queries'
import type { DeskFront as DeskFrontData } from '#lib/site/front/arrange'
import { frontTags } from '#lib/site/front/tags'
import { breadcrumbs, collection } from '#lib/site/json-ld'
import type { ListPage } from '#lib/site/lists/queries'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'
import { DeskFront } from './desk-front.tsx'
import { Listing } from './listing.tsx'

type Props = {
  desk: { id: string; name: string; slug: string; description: string }
  list: ListPage
  /** What editors put at its head; null where nobody curates it */
  front: DeskFrontData | null
  beside: Besides
  /** Beside the site’s own, those in which the desk has something */
  languages: readonly string[]
  before: MomentKey | null
  /** The site’s own, in which the page lists all that the desk published; in any other, what it has in that */
  language: string
}

/** The page of a desk: what editors put at its head, and the list of what it published. */
export function DeskPage({ desk, list, front, beside, languages, before, language }: Props) {
  const words = wordsFor(language)
  const path = deskPath(desk, language)
  const all = [...new Set([site.language, ...languages])]
  const isOwn = language === site.language
  const steps = [
    { name: words.desks, path: '/desks' },
    { name: desk.name, path },
  ]
  const about = filled(words.aboutDesk, { desk: desk.name, name: site.name })
  return (
    <Listing
      list={list}
      beside={beside}
      before={before}
      path={path}
      cacheName={cacheTag.desk(desk.id)}
      front={front && <DeskFront {...front} around={language} />}
      frontTags={frontTags({ deskId: desk.id, language, slots: front?.slots ?? [], placed: front?.placed ?? [] })}
      steps={steps}
      name={desk.name}
      nameIn={site.language}
      description={isOwn ? desk.description : ''}
      language={language}
      languages={before || all.length < 2 ? [] : all.map((one) => ({ language: one, path: deskPath(desk, one) }))}
      // A desk has feeds of everything that it publishes.
      feeds={feedIn(deskPath(desk))}
      about={about}
      ld={[
        collection({ name: desk.name, path, description: (isOwn && desk.description) || about }),
        breadcrumbs(...steps),
      ]}
    />
  )
}
