/** Responses for machines: feeds, sitemaps, robots.txt. Kept by the edge like any page, and dropped by the same names. */
export function machineAnswer(body: string, type: string, tags: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Tag': tags } })
}

export const nothing = () =>
  new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
