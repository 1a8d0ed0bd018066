import { log } from '#lib/log'

/** Where all connections to the database are taken for so long that a transaction could not begin, or not end: come back later. */
export async function orBusy<T>(reading: Promise<T>): Promise<T | 'busy'> {
  try {
    return await reading
  } catch (error) {
    // https://www.prisma.io/docs/orm/reference/error-reference#p2028
    if (!(error instanceof Error && 'code' in error && error.code === 'P2028')) throw error
    log.warn({ why: error.message }, 'the database had no room for a transaction')
    return 'busy'
  }
}
