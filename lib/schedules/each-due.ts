/** The id of what is due first and was not tried in this run; null where there is none */
type Next = (tried: readonly string[]) => Promise<string | null>

/**
 * Acts on everything that is due, one after the other, and gives how often that did something. A bug with one is thrown after the others had
 * their turn.
 */
export async function eachDue(next: Next, act: (id: string) => Promise<boolean>): Promise<number> {
  const bugs: unknown[] = []
  const tried: string[] = []
  let count = 0
  for (let id = await next(tried); id !== null; id = await next(tried)) {
    tried.push(id)
    try {
      if (await act(id)) count += 1
    } catch (error) {
      bugs.push(error)
    }
  }
  if (bugs.length > 0) throw new AggregateError(bugs, `${bugs.length} pieces that were due could not go out, or away.`)
  return count
}
