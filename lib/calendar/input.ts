/** The shape of what a calendar is asked for. */
import { z } from 'zod'
import { views } from '#lib/calendar/days'
import { says } from '#lib/messages/says'

// Within these years every day has a day before and after it, in every zone.
export const calendarInput = z.strictObject({
  view: z.enum(views),
  day: z.iso
    .date(says('calendarPage.noSuchDay'))
    .refine((day) => day >= '1900-01-01' && day <= '2199-12-31', says('calendarPage.noSuchDay')),
})
export type CalendarInput = z.infer<typeof calendarInput>
