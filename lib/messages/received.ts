/** Messages that came over a wire. Without Zod: nothing else of the writing page needs its 35 kB. */
import type { MessageCode } from '#lib/messages/catalog'
import type { Message, ParameterValue } from '#lib/messages/message'

/** Which codes there are is for the catalog of whoever shows it to know: it may be older than who sent it. */
const isCode = (value: unknown): value is MessageCode => typeof value === 'string' && /^[a-z]\w*(\.\w+)+$/i.test(value)

/** As it is or was in JSON, with nothing besides; null for anything else. */
export const receivedMessage = (value: unknown): Message | null => (isMessage(value) ? value : null)

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('code' in value) || !isCode(value.code)) return false
  if (Object.keys(value).some((key) => key !== 'code' && key !== 'parameters')) return false
  if (!('parameters' in value)) return true
  const { parameters } = value
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) return false
  return Object.values(parameters).every(isParameter)
}

const isParameter = (value: unknown): value is ParameterValue =>
  typeof value === 'string' ||
  Number.isFinite(value) ||
  (Array.isArray(value) ? value.every(isMessage) : isMessage(value))
