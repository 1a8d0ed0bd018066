export const dynamic = 'force-dynamic'

/** For the supervisor: web answers, whether or not its database does. */
export function GET(): Response {
  return Response.json({ live: true })
}
