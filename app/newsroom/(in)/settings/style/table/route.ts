import { orNotFound, requireActor } from '#lib/auth/request'
import { ruleTable } from '#lib/house-style/queries'

/** All rules as a table. */
export async function GET(): Promise<Response> {
  const table = await orNotFound(ruleTable(await requireActor()))
  return new Response(table, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="house-style.csv"',
    },
  })
}
