/** The one connection to PostgreSQL of this process. Only queries, commands and lib/auth import it; functions that take a `tx` are steps of their transaction, and rely on them for the permission. */
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '#lib/env'
import { PrismaClient } from '#lib/generated/prisma/client'

const held = globalThis as { onRecordDb?: PrismaClient }

function connect(): PrismaClient {
  if (!env.DATABASE_URL)
    throw new Error('DATABASE_URL is not set. Start with `npm start`, which sets it for every process.')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL, max: 10 }) })
}

/** Opened at first use, so that a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    held.onRecordDb ??= connect()
    const value = Reflect.get(held.onRecordDb, property)
    return typeof value === 'function' ? value.bind(held.onRecordDb) : value
  },
})

export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
