/** Prints plain sentences for the person who started the supervisor. */
import type { Message } from '#lib/messages/message'
import { inTerminal } from '#server/terminal'

// A closed terminal must not keep the processes from being stopped in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** In the newsroom's language */
export function say(what: Message): void {
  print(inTerminal(what))
}

/** Lines that are in that language already, or in none */
export function print(...lines: string[]): void {
  for (const line of lines) console.log(line)
}
