import type { DeskFront as DeskFrontData } from '#lib/site/front/arrange'
import { wordsFor } from '#lib/site/words'
import { LeadTeaser } from './lead-teaser.tsx'
import { Teasers } from './teasers.tsx'

/** What editors put at the head of a desk’s page, above the list of all that it published. */
export function DeskFront({ lead, seconds, around }: DeskFrontData & { around: string }) {
  if (!lead) return null
  return (
    <section className="desk-front lead" aria-label={wordsFor(around).lead}>
      <LeadTeaser card={lead} around={around} />
      {seconds.length > 0 && <Teasers cards={seconds} level={3} around={around} standfirst />}
    </section>
  )
}
