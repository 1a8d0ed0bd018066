import { type Message, message } from '#lib/messages/message'

type Part = string | Message

/** Several things within a sentence, as the language parts them: “World, Security”. Empty for none. */
export const commaList = (parts: readonly Part[]): Part =>
  joined(parts, (some, another) => message('lists.comma', { some, another }))

/** The same, where the parts are clauses. */
export const semicolonList = (parts: readonly Part[]): Part =>
  joined(parts, (some, another) => message('lists.semicolon', { some, another }))

function joined([first = '', ...others]: readonly Part[], join: (some: Part, another: Part) => Message): Part {
  let list = first
  for (const another of others) list = join(list, another)
  return list
}
