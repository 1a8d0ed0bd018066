import type { ReactNode } from 'react'
import { Clock } from '#components/dates/clock'
import { Keys } from '#components/newsroom/keys'
import type { May } from '#components/newsroom/navigation'
import { Palette } from '#components/newsroom/palette/palette'
import { Rail } from '#components/newsroom/rail'
import { ReadingDirection } from '#components/newsroom/reading-direction'
import { UnreadProvider } from '#components/notifications/unread'
import { useLanguage, useTranslations } from '#components/translations'
import { timeZone } from '#lib/dates/newsroom'
import { directionOf } from '#lib/text/direction'

/** The frame of every page of a signed-in person: the navigation rail and the keys. */
export function Frame({
  name,
  may,
  unread,
  children,
}: {
  name: string
  may: May
  unread: number
  children: ReactNode
}) {
  const t = useTranslations('navigation')
  return (
    <Clock timeZone={timeZone}>
      <ReadingDirection dir={directionOf(useLanguage())}>
        <a className="skip" href="#content">
          {t('skip')}
        </a>
        <div className="frame">
          <UnreadProvider initial={unread}>
            <Rail may={may} name={name} />
            <main id="content" tabIndex={-1}>
              {children}
            </main>
          </UnreadProvider>
        </div>
        <Keys may={may} />
        <Palette may={may} />
      </ReadingDirection>
    </Clock>
  )
}
