const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id of a record that a mark stands for: a UUID in small letters. */
export const isRecordId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
