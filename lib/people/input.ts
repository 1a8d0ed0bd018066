/** The shapes of input about people. */
import { z } from 'zod'
import { Role } from '#lib/generated/prisma/enums'
import { newsroomLanguageCodes } from '#lib/messages/languages'
import { says } from '#lib/messages/says'
import { longestPassword } from '#lib/people/password-length'

/** A name is one line: whatever draws or hides itself in it would let somebody pass for another. */
export const personName = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, says('people.nameMissing'))
      .max(100, says('people.nameTooLong', { most: 100 }))
      .regex(/\p{L}/u, says('people.nameLetters'))
      .regex(
        /^[^\p{Cc}\p{Co}\p{Cn}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u,
        says('people.nameHidden'),
      ),
  )
export const email = z
  .string()
  .trim()
  .max(254, says('people.emailTooLong'))
  .regex(/^[^\s@\p{Cc}]+@[^\s@.\p{Cc}]+(\.[^\s@.\p{Cc}]+)*$/u, says('people.emailForm'))
export const role = z.enum(Role, says('people.roleMissing'))
export const deskIds = z.array(z.uuid()).max(100).default([])
/** Whether it is good enough is told by lib/people/passwords, which knows whose it is. */
export const password = z.string().max(1000, says('people.passwordTooLong', { most: longestPassword }))

export const roleInput = z.strictObject({ role, deskIds })
export const passwordChangeInput = z.strictObject({ current: password, next: password })

/** Null: as the newsroom speaks to everybody */
export const languageInput = z.enum(newsroomLanguageCodes).nullable()

export type RoleInput = z.input<typeof roleInput>
export type PasswordChangeInput = z.input<typeof passwordChangeInput>
