/** For parts that are still being built: null until they are there. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export async function landed<T>(path: string): Promise<T | null> {
  return existsSync(path) ? ((await import(resolve(path))) as T) : null
}
