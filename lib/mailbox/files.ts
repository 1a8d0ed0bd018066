/** Mails of an installation without a mail server: files in the data folder, which any mail program opens. */
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env'

/** The newest so many are kept */
export const mostKept = 200

const mailFolder = (): string => join(env.DATA_DIR, 'mail')

const whole = /^(\d{12}(?:\.reader)?)\.eml$/
/** What a process that died in the middle left is one, too. */
const ofReader = /^\d{12}\.reader\.eml/

/** Their names, the newest first: the number, and of a mail to a reader that it is one. None where there is no folder yet. */
export async function keptMails(): Promise<string[]> {
  return (await filesIn())
    .flatMap((file) => whole.exec(file)?.[1] ?? [])
    .sort()
    .reverse()
}

export const fileOf = (name: string): string => join(mailFolder(), `${name}.eml`)

export const numberOf = (name: string): string => name.slice(0, 12)

/** Her address is for the mail alone: no page shows it. */
export const isToReader = (name: string): boolean => name.endsWith('.reader')

/** Whole or not at all, also where the process dies in the middle; the same mail twice is one file. Deletes the oldest. */
export const keepMail = (id: string, message: Uint8Array): Promise<void> => keep(id.padStart(12, '0'), message)

/** The same for a mail to a reader, which is not kept for long. */
export const keepReaderMail = (id: string, message: Uint8Array): Promise<void> =>
  keep(`${id.padStart(12, '0')}.reader`, message)

/** Deletes mails to readers that were kept before that moment. Gives how many. */
export async function forgetReaderMails(before: Date): Promise<number> {
  let count = 0
  for (const file of (await filesIn()).filter((one) => ofReader.test(one))) {
    const path = join(mailFolder(), file)
    const kept = await unlessGone(stat(path), null)
    if (!kept || kept.mtime >= before) continue
    await rm(path, { force: true })
    count += 1
  }
  return count
}

const filesIn = (): Promise<string[]> => unlessGone(readdir(mailFolder()), [])

const unlessGone = <Found, None>(reading: Promise<Found>, none: None): Promise<Found | None> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return none
    throw error
  })

async function keep(name: string, message: Uint8Array): Promise<void> {
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 })
  const draft = `${fileOf(name)}.${process.pid}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(message)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, fileOf(name))
  for (const old of (await keptMails()).slice(mostKept)) await rm(fileOf(old), { force: true })
}
