import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { type Matches, matchesAfter, matchesShown } from './matches-shown.ts'

const spacesKey = new PluginKey<Matches | null>('spacesShown')

/** Spaces and hyphens at which no line breaks, and what joins or parts letters without being seen */
const unseen = /[\u00a0\u202f\u2007\u2011\u00ad\u200b-\u200f\u2060]/gu

/** Shows characters that look like others, or like nothing, while that is switched on. */
export const SpacesShown = Extension.create({
  name: 'spacesShown',
  addProseMirrorPlugins: () => [
    new Plugin<Matches | null>({
      key: spacesKey,
      state: {
        init: () => null,
        apply: (tr, held) => {
          const told: boolean | undefined = tr.getMeta(spacesKey)
          if (told === undefined) return held && tr.docChanged ? matchesAfter(tr, held) : held
          return told ? matchesShown(tr.doc, unseen, 'unseen-character') : null
        },
      },
      props: { decorations: (state) => spacesKey.getState(state)?.shown },
    }),
  ],
})

export function showSpaces({ view }: Editor, shown: boolean): void {
  view.dispatch(view.state.tr.setMeta(spacesKey, shown).setMeta('addToHistory', false))
}
