'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useRules } from '#components/house-style/use-rules'
import { useStoredToggle } from '#components/ui/use-stored-toggle'
import { closePlace, openedPlace, type Place, stylePlaces, tellStyle } from './style-lights.ts'
import { watchStyle } from './style-watch.ts'
import { useEditorState } from './use-editor-state.ts'
import { useIgnored } from './use-ignored.tsx'

export type Style = ReturnType<typeof useStyle>

const none: readonly Place[] = []

/** House style in the open text: what the rules find in it, and what this person leaves as it is. */
export function useStyle(articleId: string, language: string, editor: Editor | null) {
  const [lit, setLit] = useStoredToggle('style-lights')
  const { rules, failed } = useRules(language, editor !== null)
  const [broken, setBroken] = useState(false)
  const { isIgnored, ...ignored } = useIgnored(articleId)
  const watch = useRef<ReturnType<typeof watchStyle> | null>(null)
  const asksIgnored = useEffectEvent(isIgnored)

  useEffect(() => {
    if (!editor || !rules || rules.list.length === 0) return
    try {
      const { list, language } = rules
      watch.current = watchStyle({
        ...{ editor, rules: list, language },
        isIgnored: (place) => asksIgnored(place),
        onFailed: () => setBroken(true),
      })
    } catch {
      setBroken(true)
    }
    return () => {
      watch.current?.stop()
      watch.current = null
    }
  }, [editor, rules])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is left out has changed
  useEffect(() => watch.current?.show(), [isIgnored])
  useEffect(() => {
    if (editor) editor.view.dispatch(tellStyle(editor.state.tr, { lit }))
  }, [editor, lit])

  const places = useEditorState({ editor, selector: ({ editor: held }) => (held ? stylePlaces(held.state) : none) })
  const opened = useEditorState({ editor, selector: ({ editor: held }) => (held ? openedPlace(held.state) : null) })
  return {
    places: places ?? none,
    opened,
    lit,
    setLit,
    rules: rules?.list.length ?? null,
    failed: failed || broken,
    ignored: ignored.count,
    ignore: (place: Place) => {
      ignored.ignore(place)
      if (editor) closePlace(editor)
    },
    forget: ignored.forget,
  }
}
