'use client'

import type { Editor } from '@tiptap/core'
import { Popover } from 'radix-ui'
import { useRef, useState } from 'react'
import { useTranslations } from '#components/translations'
import type { AttributionInput } from '#lib/claims/input'
import type { Claim } from '#lib/claims/marked'
import type { Citable } from '#lib/text/citable'
import { type Cited, CiteTerms } from './cite-terms.tsx'
import { pinnedRect } from './pinned-rect.ts'
import { SourcePicker } from './source-picker.tsx'

/**
 * The box at the selection: a few letters, Enter, Enter. `onCite` makes the claim and gives back why it could not, or null.
 * Escape leads back to the text, with the selection as it was.
 */
export function CiteBox({
  editor,
  citable,
  claims,
  onCite,
  onClose,
}: {
  editor: Editor
  citable: Exclude<Citable, { kind: 'not' }>
  claims: readonly Claim[]
  onCite: (attribution: AttributionInput | null) => Promise<string | null>
  onClose: () => void
}) {
  const t = useTranslations('citing')
  const anchor = useRef({ getBoundingClientRect: () => pinnedRect(editor) })
  const [side] = useState(() => sideOf(pinnedRect(editor)))
  const already =
    citable.kind === 'claim'
      ? (claims.find(({ id }) => id === citable.id)?.attributions ?? []).map(({ source }) => source)
      : []
  const [cited, setCited] = useState<Cited | null>(null)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<string | null>(null)

  const save = async (attribution: AttributionInput | null) => {
    setPending(true)
    const refused = await onCite(attribution).catch(() => t('unreachable'))
    setPending(false)
    setError(refused)
    if (refused === null) onClose()
  }

  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          className="cite-box"
          aria-label={t(citable.kind === 'claim' ? 'boxFurther' : 'box')}
          side={side}
          align="start"
          sideOffset={8}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            editor.view.focus()
          }}
        >
          {cited ? (
            <CiteTerms
              cited={cited}
              pending={pending}
              error={error}
              onSave={save}
              onBack={() => {
                setCited(null)
                setError(null)
              }}
            />
          ) : (
            <SourcePicker
              claims={claims}
              cited={already}
              mayWait={citable.kind === 'fresh'}
              error={error}
              onPick={(picked) => {
                setError(null)
                if (picked === 'later') void save(null)
                else setCited(picked)
              }}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** The height that the box needs at its second step, in pixels */
const roomy = 480

/** Chosen once, with room for both steps: the box takes what room there is, so that at a side too small it would fit, squashed. */
function sideOf({ top, bottom }: DOMRect): 'top' | 'bottom' {
  const below = (window.visualViewport?.height ?? window.innerHeight) - bottom
  return below < roomy && top > below ? 'top' : 'bottom'
}
