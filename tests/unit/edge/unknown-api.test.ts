import { expect, test } from 'vitest'
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '../../../app/api/[[...unknown]]/route.ts'

test.each(Object.entries({ DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }))(
  'web itself says 404 to %s where the API has nothing, and draws no page for it',
  async (_, answerTo) => {
    const answer = answerTo()
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).not.toContain('<')
  },
)
