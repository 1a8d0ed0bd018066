import { whatIsMissing } from '#lib/readiness/queries'

export const dynamic = 'force-dynamic'

/** For the edge's /readyz and the supervisor: 200 when the database answers and is up to date, else 503 and why. */
export async function GET(): Promise<Response> {
  const missing = await whatIsMissing()
  return missing ? Response.json({ ready: false, missing }, { status: 503 }) : Response.json({ ready: true })
}
