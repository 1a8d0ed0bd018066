import { z } from 'zod'
import type { Role } from '#lib/generated/prisma/enums'
import { roles } from '#lib/people/roles'

const name = z.string().trim().min(1, 'Who is it?').max(100, 'A name has at most 100 characters.')
export const email = z
  .string()
  .trim()
  .max(254, 'This address is too long.')
  .regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/, 'This is not an e-mail address.')
const role = z.enum(roles as [Role, ...Role[]], 'Choose a role.')
const deskIds = z.array(z.uuid()).max(100).default([])
/** Whether it is good enough is told by lib/people/passwords, which knows whose it is. */
export const password = z.string().max(1000, 'A password has at most 200 characters.')
export const token = z.string().regex(/^[\w-]{43}$/)

export const placeInput = z.strictObject({ role, deskIds })
export const inviteInput = z.strictObject({ name, email, role, deskIds })
export const firstAdminInput = z.strictObject({ name, email, password })
export const passwordChangeInput = z.strictObject({ current: password, next: password })

export type PlaceInput = z.input<typeof placeInput>
export type InviteInput = z.input<typeof inviteInput>
export type FirstAdminInput = z.input<typeof firstAdminInput>
export type PasswordChangeInput = z.input<typeof passwordChangeInput>
