/** The shape of a catalog of messages: the same keys in every language. */
import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { en } from '#lib/messages/en'
import type { Message } from '#lib/messages/message'

type Leaves<Node> = Node extends string
  ? never
  : { [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Leaves<Node[Key]>}` }[keyof Node &
      string]

/** `articles.addressTaken`: the code of a message */
export type MessageCode = Leaves<typeof en>

type TextAt<Node, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? Key extends keyof Node
    ? TextAt<Node[Key], Rest>
    : never
  : Path extends keyof Node
    ? Node[Path]
    : never

type Parameters = {
  ICUArgument: string | Message | readonly Message[]
  ICUNumberArgument: number
  ICUDateArgument: never
}

/** The parameters of a message, read from its English text. */
export type ParametersOf<Code extends MessageCode> =
  TextAt<typeof en, Code> extends infer Text extends string ? GetICUArgs<Text, Parameters> : never

type Widened<Node> = { readonly [Key in keyof Node]: Node[Key] extends string ? string : Widened<Node[Key]> }

export type Catalog = Widened<typeof en>
