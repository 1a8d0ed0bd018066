import type { Card } from '#lib/site/card'
import { frozenLeadInLists } from '#lib/site/frozen-pictures'
import { languageOf } from '#lib/site/languages'
import { Rendition } from './rendition.tsx'

/** How wide a picture is drawn, by where its teaser stands (styles/teaser.css) */
const sizes = {
  lead: '(min-width: 76rem) 48rem, (min-width: 60rem) calc(100vw - 24rem), 100vw',
  band: '(min-width: 48rem) 22rem, 7rem',
  desk: '(min-width: 60rem) 22rem, (min-width: 48rem) 45vw, 100vw',
  list: '6rem',
} as const
export type PicturePlace = keyof typeof sizes

/** The lead picture of an article in a list of articles; that of the front’s first article is what its readers see first. */
export function TeaserPicture({
  card: { leadInLists, language },
  around,
  place,
}: {
  card: Pick<Card, 'leadInLists' | 'language'>
  /** The language of the page it stands in */
  around: string
  place: PicturePlace
}) {
  const shown = frozenLeadInLists(leadInLists)
  if (!shown) return null
  return (
    <div className="picture" data-place={place}>
      <Rendition
        part={shown}
        alt={shown.alt}
        own={languageOf(language, around)}
        colour={shown.colour}
        sizes={sizes[place]}
        when={place === 'lead' ? 'first' : 'near'}
      />
    </div>
  )
}
