'use client'

import { PencilLine } from 'lucide-react'
import { useTranslations } from '#components/translations'
import { Hint, Hints } from '#components/ui/hint'
import { ariaKeys } from '#components/ui/modifier'
import type { Suggestions } from './use-suggesting.ts'

const keys = 'Mod-Shift-e'

/** Writing or suggesting: what is done in the text is done, or suggested. */
export function SuggestingSwitch({ suggestions: { on, turn, only }, off }: { suggestions: Suggestions; off: boolean }) {
  const t = useTranslations('suggestions')
  return (
    <Hints>
      <Hint words={t(only ? 'youSuggest' : 'switchHint')} keys={keys}>
        <button
          type="button"
          className="button suggesting-switch"
          data-kind="quiet"
          aria-pressed={on}
          aria-keyshortcuts={ariaKeys(keys)}
          disabled={off}
          aria-disabled={only || undefined}
          onClick={() => turn(!on)}
        >
          <PencilLine aria-hidden size={16} />
          <span>{t('suggesting')}</span>
        </button>
      </Hint>
    </Hints>
  )
}
