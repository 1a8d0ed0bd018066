import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Light } from '#lib/claims/marked'
import { claimRanges } from '#lib/text/claim-ranges'

/** How each claim stands, by its id; null while the lights are off. */
export type Lights = ReadonlyMap<string, Light> | null

type Held = { lights: Lights; decorations: DecorationSet }

export const claimLightsKey = new PluginKey<Held>('claimLights')

function decorate(doc: Node, lights: Lights): DecorationSet {
  if (lights === null) return DecorationSet.empty
  const decorations = claimRanges(doc).map(({ id, from, to }) =>
    Decoration.inline(from, to, { 'data-light': lights.get(id) ?? 'unsourced' }),
  )
  return DecorationSet.create(doc, decorations)
}

/** Thin lines under claims, drawn from the list of claims and stored nowhere. */
export const ClaimLights = Extension.create({
  name: 'claimLights',
  addProseMirrorPlugins: () => [
    new Plugin<Held>({
      key: claimLightsKey,
      state: {
        init: (_, { doc }) => ({ lights: null, decorations: decorate(doc, null) }),
        apply: (tr, held) => {
          const told: Lights | undefined = tr.getMeta(claimLightsKey)
          if (told === undefined && !tr.docChanged) return held
          const lights = told === undefined ? held.lights : told
          return { lights, decorations: decorate(tr.doc, lights) }
        },
      },
      props: { decorations: (state) => claimLightsKey.getState(state)?.decorations },
    }),
  ],
})
