/** A sentence that is not yet in any language: its code, and what it speaks of. */
import type { MessageCode, ParametersOf } from '#lib/messages/catalog'

export type ParameterValue = string | number | Message | readonly Message[]

/** Plain data, so that it can cross a socket or be stored. A parameter may be a message itself, or several that follow each other. */
export type Message = { code: MessageCode; parameters?: Readonly<Record<string, ParameterValue>> }

/** Nothing where the message asks for nothing */
export type Given<Code extends MessageCode> =
  Partial<ParametersOf<Code>> extends ParametersOf<Code> ? [] : [parameters: ParametersOf<Code>]

/** The message of this code, with what its English text asks for. */
export function message<Code extends MessageCode>(code: Code, ...[parameters]: Given<Code>): Message {
  return parameters === undefined ? { code } : { code, parameters: parameters as NonNullable<Message['parameters']> }
}

export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
