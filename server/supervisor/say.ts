/** What the supervisor tells the person who started it: plain sentences on standard output. */
export function say(...lines: string[]): void {
  for (const line of lines) console.log(line)
}
