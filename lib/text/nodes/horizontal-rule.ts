import { InputRule } from '@tiptap/core'
import BaseHorizontalRule from '@tiptap/extension-horizontal-rule'
import type { ArticleNode } from '#lib/text/description'

/** Typed as dashes only where a block can stand: in the cell of a table they are dashes. */
const HorizontalRule = BaseHorizontalRule.extend({
  addInputRules() {
    return (this.parent?.() ?? []).map(
      ({ find, handler }) =>
        new InputRule({
          find,
          handler: (typed) => {
            const $at = typed.state.doc.resolve(typed.range.from)
            if (!$at.node(-1).canReplaceWith($at.index(-1), $at.index(-1), this.type)) return null
            return handler(typed)
          },
        }),
    )
  },
})

export const horizontalRule: ArticleNode = {
  extension: HorizontalRule,
  markup: () => ['hr', {}],
  plain: () => '',
  repair: 'leaf',
}
