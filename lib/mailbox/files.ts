/** Mails of an installation without a mail server: files in the data folder, which any mail program opens. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env'

/** The newest so many are kept */
export const mostKept = 200

const mailFolder = (): string => join(env.DATA_DIR, 'mail')

const name = /^(\d{12})\.eml$/

/** Their numbers, the newest first; none where there is no folder yet. */
export async function keptMails(): Promise<string[]> {
  const names = await readdir(mailFolder()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((file) => name.exec(file)?.[1] ?? [])
    .sort()
    .reverse()
}

export const fileOf = (number: string): string => join(mailFolder(), `${number}.eml`)

/** Whole or not at all, also where the process dies in the middle; the same mail twice is one file. Deletes the oldest. */
export async function keepMail(id: string, message: Uint8Array): Promise<void> {
  const number = id.padStart(12, '0')
  await mkdir(mailFolder(), { recursive: true, mode: 0o700 })
  const draft = `${fileOf(number)}.${process.pid}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(message)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, fileOf(number))
  for (const old of (await keptMails()).slice(mostKept)) await rm(fileOf(old), { force: true })
}
