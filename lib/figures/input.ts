/** What figures are narrowed by, as it stands in an address: empty for what is not said. */
import { z } from 'zod'
import { says } from '#lib/messages/says'

/** How many weeks are looked back on */
export const spans = ['4', '13', '26', '52'] as const

const plotNames = ['states', 'decisions', 'late', 'sourced', 'verified', 'corrections'] as const
export type PlotName = (typeof plotNames)[number]

export const isPlotName = (name: string): name is PlotName => plotNames.some((one) => one === name)

export const figuresInput = z.strictObject({
  weeks: z.enum(spans, says('figuresPage.noSuchSpan')),
  /** The last week is the one with this day of the newsroom’s clock in it */
  until: z.iso
    .date(says('calendarPage.noSuchDay'))
    .refine((day) => day >= '1900-01-01' && day <= '2199-12-31', says('calendarPage.noSuchDay')),
  deskId: z.union([z.literal(''), z.uuid()], says('articles.noSuchDesk')),
})
/** As an address says it, whatever that is */
export type FiguresAsked = Record<keyof z.output<typeof figuresInput>, string>
