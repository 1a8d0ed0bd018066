/** What a paste left out, in sentences. */

import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'
import type { LeftOut, LeftOutKind } from '#lib/text/clipboard/left-out'

const things: readonly [LeftOutKind, (count: number) => Message][] = [
  ['pictures', (count) => message('pasting.pictures', { count })],
  ['recordings', (count) => message('pasting.recordings', { count })],
  ['embeds', (count) => message('pasting.embeds', { count })],
  ['drawings', (count) => message('pasting.drawings', { count })],
  ['formulas', (count) => message('pasting.formulas', { count })],
  ['deletions', (count) => message('pasting.deletions', { count })],
  ['suggestions', (count) => message('pasting.suggestions', { count })],
  ['comments', (count) => message('pasting.comments', { count })],
  ['fields', (count) => message('pasting.fields', { count })],
  ['menus', (count) => message('pasting.menus', { count })],
  ['links', (count) => message('pasting.links', { count })],
]

/** Empty where nothing was. */
export function leftOutSaid(leftOut: LeftOut): Message[] {
  const gone = things.flatMap(([kind, name]) => {
    const count = leftOut.get(kind) ?? 0
    return count > 0 ? [{ count, name: name(count) }] : []
  })
  const count = gone.reduce((sum, one) => sum + one.count, 0)
  const [nested, large] = [leftOut.get('nestedTables') ?? 0, leftOut.get('largeTables') ?? 0]
  return [
    ...(count > 0 ? [message('pasting.leftOut', { what: commaList(gone.map(({ name }) => name)), count })] : []),
    ...(nested > 0 ? [message('pasting.nestedTables', { count: nested })] : []),
    ...(large > 0 ? [message('pasting.largeTables', { count: large })] : []),
  ]
}
