import type { ShownLead } from '#lib/site/pictures'
import type { Words } from '#lib/site/words/shape'
import { PictureCaption } from './picture-caption.tsx'
import { Rendition } from './rendition.tsx'

/** As wide as styles/picture.css draws it */
const sizes = '(min-width: 76rem) 52rem, (min-width: 42rem) 40rem, 100vw'

/** The lead picture at the head of its piece: what a reader sees first of all pictures. */
export function Lead({ lead, language, words }: { lead: ShownLead; language: string; words: Words }) {
  return (
    <figure className="picture lead-picture">
      <Rendition part={lead.article} alt={lead.alt} colour={lead.colour} sizes={sizes} when="first" />
      <PictureCaption caption={lead.caption} of={lead} language={language} words={words} />
    </figure>
  )
}
