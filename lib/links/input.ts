/** The shapes of input about one-time links. */
import { z } from 'zod'
import { says } from '#lib/messages/says'
import { deskIds, email, password, personName, role } from '#lib/people/input'

export const inviteInput = z.strictObject({ name: personName, email, role, deskIds })
export const firstAdminInput = z.strictObject({ name: personName, email, password })
export const token = z.string().regex(/^[\w-]{43}$/, says('links.notWhole'))

export type InviteInput = z.input<typeof inviteInput>
export type FirstAdminInput = z.input<typeof firstAdminInput>
