/** For admins: the mails that were kept as files, and those that could not be sent. */
import { readFile, stat } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { z } from 'zod'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { fileOf, keptMails } from '#lib/mailbox/files'

export type KeptMail = { number: string; to: string; subject: string; at: Date }

const longestList = 50

/** The newest first. One that was deleted meanwhile is left out. */
export async function keptMailList(actor: Actor): Promise<KeptMail[]> {
  assertCan(actor, 'mail.read')
  const mails = await Promise.all((await keptMails()).slice(0, longestList).map(read))
  return mails.flatMap((mail) =>
    mail ? [{ number: mail.number, to: mail.to, subject: mail.subject, at: mail.at }] : [],
  )
}

/** With its words; its HTML is never shown. */
export async function keptMail(actor: Actor, number: string): Promise<KeptMail & { text: string }> {
  assertCan(actor, 'mail.read')
  const mail = /^\d{12}$/.test(number) ? await read(number) : null
  if (!mail) throw new NotFound()
  return mail
}

async function read(number: string): Promise<(KeptMail & { text: string }) | null> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(fileOf(number)), stat(fileOf(number))])
    const { to = [], subject = '', text = '' } = await PostalMime.parse(bytes)
    return { number, to: to.map(({ address = '' }) => address).join(', '), subject, text, at: mtime }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** As far as this page names it; the whole shape is the outbox’s. */
const named = z.object({ to: z.string(), subject: z.string() })

export type FailedMail = { id: string; to: string; subject: string; failedAt: Date; failure: string }

/** Those that the mail server did not take, however often it was tried, the newest first. */
export async function failedMails(actor: Actor): Promise<FailedMail[]> {
  assertCan(actor, 'mail.read')
  const rows = await db.outbox.findMany({
    where: { kind: 'mail', failedAt: { not: null } },
    orderBy: [{ failedAt: 'desc' }, { id: 'desc' }],
    take: longestList,
  })
  return rows.map(({ id, payload, failedAt, failure }) => {
    const { to, subject } = named.safeParse(payload).data ?? { to: '', subject: '' }
    return { id: String(id), to, subject, failedAt: failedAt ?? new Date(0), failure: failure ?? '' }
  })
}
