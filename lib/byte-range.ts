/** Ranges of bytes as a request asks for them: RFC 9110, section 14. */

/** Both ends included */
export type ByteRange = { first: number; last: number }

const oneRange = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i

/** The bytes that a `Range` asks for of `size`. Null where everything is to be sent: no range, several, another unit, or a form that is none. */
export function bytesAsked(range: string | null | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = oneRange.exec(range ?? '') ?? []
  if (from === '' && to === '') return null
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null
  if (from === '')
    return Number(to) > 0 && size > 0 ? { first: Math.max(size - Number(to), 0), last: size - 1 } : 'unsatisfiable'
  if (Number(from) >= size) return 'unsatisfiable'
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
