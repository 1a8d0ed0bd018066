/** Every kind of outbox row. Only the worker imports it: who writes a row needs its name and the shape of its payload (shapes.ts). */
import type { OutboxKind } from '#lib/generated/prisma/enums'
import type { Kind } from '#lib/outbox/kind'
import { mail } from '#lib/outbox/kinds/mail'

export const kinds = { mail } satisfies Record<OutboxKind, Kind>
