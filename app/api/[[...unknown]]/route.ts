import { nothing } from '#lib/site/answers'

export const dynamic = 'force-dynamic'

/** Whatever no other route of the API answers: a page would be taken for a language's, and answered with 200. */
export const GET = nothing
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as POST, GET as PUT }
