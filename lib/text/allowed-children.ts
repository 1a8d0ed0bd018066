/** Which node may stand directly in which. People who type at once can change the order of nodes, but never make a new pair. */
import type { ContentMatch } from '@tiptap/pm/model'
import { draftSchema } from '#lib/text/draft-schema'

function typesIn(match: ContentMatch, found = new Set<string>(), seen = new Set<ContentMatch>()): Set<string> {
  if (seen.has(match)) return found
  seen.add(match)
  for (let index = 0; index < match.edgeCount; index += 1) {
    const { type, next } = match.edge(index)
    found.add(type.name)
    typesIn(next, found, seen)
  }
  return found
}

const allowed = new Map(Object.values(draftSchema.nodes).map((type) => [type.name, typesIn(type.contentMatch)]))

export const allowsChild = (parent: string, child: string): boolean => allowed.get(parent)?.has(child) ?? false
