/** For admins: to whom mails were kept as files, and to whom none could be sent. What they say is for those alone to whom they go. */
import { readFile, stat } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import type { OutboxKind } from '#lib/generated/prisma/enums'
import { fileOf, isToReader, keptMails, numberOf } from '#lib/mailbox/files'

/** `to`: null of mails to readers */
export type KeptMail = { number: string; to: string | null; at: Date }

const longestList = 50

/** The newest first. One that was deleted meanwhile is left out. */
export async function keptMailList(actor: Actor): Promise<KeptMail[]> {
  assertCan(actor, 'mail.read')
  const mails = await Promise.all((await keptMails()).slice(0, longestList).map(read))
  return mails.filter((mail) => mail !== null)
}

async function read(name: string): Promise<KeptMail | null> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(fileOf(name)), stat(fileOf(name))])
    const { to = [] } = await PostalMime.parse(bytes)
    const addresses = to.map(({ address = '' }) => address).join(', ')
    return { number: numberOf(name), to: isToReader(name) ? null : addresses, at: mtime }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

export type FailedMail = { id: string; kind: OutboxKind; to: string; failedAt: Date; failure: string }

/** Those that the mail server did not take, however often it was tried, the newest first. `to` is empty where its person is gone, and of answers to readers. */
export async function failedMails(actor: Actor): Promise<FailedMail[]> {
  assertCan(actor, 'mail.read')
  return db.$queryRaw<FailedMail[]>`
    SELECT o.id::text AS id, o.kind::text AS kind, coalesce(p.email::text, '') AS "to", o."failedAt", coalesce(o.failure, '') AS failure
    FROM "Outbox" o LEFT JOIN "Person" p ON p.id::text = o.payload->>'personId'
    WHERE o.kind IN ('mail', 'report_answer') AND o."failedAt" IS NOT NULL
    ORDER BY o."failedAt" DESC, o.id DESC LIMIT ${longestList}`
}
