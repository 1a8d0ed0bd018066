import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Light } from '#lib/claims/marked'
import { claimRanges } from '#lib/text/claim-ranges'

/** How each claim stands, by its id; null while the lights are off. */
export type Lights = ReadonlyMap<string, Light> | null

type Stretch = ReturnType<typeof claimRanges>[number]
type Held = { lights: Lights; stretches: readonly Stretch[]; decorations: DecorationSet }

export const claimLightsKey = new PluginKey<Held>('claimLights')

function drawn(doc: Node, lights: Lights): Held {
  const stretches = claimRanges(doc)
  const decorations = stretches.map(({ id, from, to }) =>
    Decoration.inline(from, to, { 'data-light': lights?.get(id) ?? 'unsourced' }),
  )
  return { lights, stretches, decorations: lights ? DecorationSet.create(doc, decorations) : DecorationSet.empty }
}

/** While somebody types, lines only move along; they are drawn anew when a stretch came, went or grew, and after changes of others. */
function moved(tr: Transaction, held: Held): Held {
  const stretches = claimRanges(tr.doc)
  const isSame =
    stretches.length === held.stretches.length &&
    stretches.every(({ id, words }, at) => id === held.stretches[at]?.id && words === held.stretches[at]?.words)
  if (!isSame || tr.getMeta(ySyncPluginKey)?.isChangeOrigin) return drawn(tr.doc, held.lights)
  return { ...held, stretches, decorations: held.decorations.map(tr.mapping, tr.doc) }
}

/** Thin lines under claims, drawn from the list of claims and stored nowhere. */
export const ClaimLights = Extension.create({
  name: 'claimLights',
  addProseMirrorPlugins: () => [
    new Plugin<Held>({
      key: claimLightsKey,
      state: {
        init: (_, { doc }) => drawn(doc, null),
        apply: (tr, held) => {
          const told: Lights | undefined = tr.getMeta(claimLightsKey)
          if (told !== undefined) return drawn(tr.doc, told)
          return tr.docChanged ? moved(tr, held) : held
        },
      },
      props: { decorations: (state) => claimLightsKey.getState(state)?.decorations },
    }),
  ],
})
