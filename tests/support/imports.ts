/** The import law, run on a tree: what it refuses there, and which rooms lead back to themselves. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../..')

const result = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })) }),
})
export type Cruise = z.infer<typeof result>

/** Reads all files under these folders of `tree`, under the law of this repository. */
export async function cruised(tree: string, folders: readonly string[]): Promise<Cruise> {
  const command = path.join(root, 'node_modules/.bin/depcruise')
  const law = path.join(root, '.dependency-cruiser.cjs')
  // `-T json` answers 0 whether or not something is refused.
  const { stdout } = await promisify(execFile)(command, ['--config', law, '-T', 'json', ...folders], {
    cwd: tree,
    maxBuffer: 2 ** 27,
  })
  return result.parse(JSON.parse(stdout))
}

/** The first-level folder of lib, components or server that a file belongs to; null for files beside the rooms. */
export const roomOf = (file: string): string | null => /^(?:lib|components|server)\/[^/]+(?=\/)/.exec(file)?.[0] ?? null

/** Rooms from which imports, those of types included, lead to other rooms and back: each as the way that they take. */
export function circlesOf({ modules }: Cruise): string[] {
  const leads = new Map<string, Set<string>>()
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)]
      if (from && to && from !== to) leads.set(from, (leads.get(from) ?? new Set()).add(to))
    }
  return [...leads.keys()].sort().flatMap((room) => {
    const way = wayBack(room, leads)
    return way ? [way.join(' → ')] : []
  })
}

/** The shortest way from a room back to it. */
function wayBack(room: string, leads: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const seen = new Set<string>()
  let ways = [[room]]
  while (ways.length > 0) {
    const next: string[][] = []
    for (const way of ways)
      for (const to of leads.get(way.at(-1) ?? room) ?? []) {
        if (to === room) return [...way, to]
        if (!seen.has(to)) next.push([...way, to])
        seen.add(to)
      }
    ways = next
  }
  return null
}
