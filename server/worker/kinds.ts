/** Every kind of outbox row, with what delivers it. Who writes a row needs its name and the shape of its payload (lib/outbox/shapes). */
import type { OutboxKind } from '#lib/generated/prisma/enums'
import { guestLink } from '#lib/guest-reviews/mail'
import { mail } from '#lib/inbox/mail'
import type { Kind } from '#lib/outbox/kind'
import { reportAnswer } from '#lib/reports/mail'
import { tellHub } from '#lib/websub/tell-hub'

export const kinds = {
  mail,
  report_answer: reportAnswer,
  guest_link: guestLink,
  feeds_changed: tellHub,
} satisfies Record<OutboxKind, Kind>
