const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether this is a UUID in small letters, as parts of a text are named (RFC 9562). */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
