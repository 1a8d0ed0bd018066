/** Prints plain sentences for the person who started the supervisor. */

// A closed terminal must not keep the processes from being stopped in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

export function say(...lines: string[]): void {
  for (const line of lines) console.log(line)
}
