'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { message } from '#lib/messages/message'
import { sayAloud } from './said.ts'

/** Something that Escape closes before anything else */
const open = 'dialog[open], [role="menu"], [role="dialog"], [role="listbox"]'

/**
 * The text alone, over the whole screen where the browser lets a page have it, otherwise over the whole window. Escape leaves it; so does
 * the same key again.
 */
export function useFullScreen(editor: Editor | null): [boolean, () => void] {
  const [full, setFull] = useState(false)
  const toggle = () => {
    if (full) return leave()
    setFull(true)
    void document.documentElement.requestFullscreen?.().catch(() => {})
    editor?.view.focus()
    if (editor) sayAloud(editor, message('writingTools.fullScreenOn'))
  }
  const leave = () => {
    setFull(false)
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    editor?.view.focus()
  }
  const toggles = useEffectEvent(toggle)
  const leaves = useEffectEvent(leave)
  useEffect(() => {
    if (!editor) return
    const asked = (tool: string) => {
      if (tool === 'fullScreen') toggles()
    }
    editor.on('opens', asked)
    return () => {
      editor.off('opens', asked)
    }
  }, [editor])
  useEffect(() => {
    if (!full) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !document.querySelector(open)) leaves()
    }
    // The browser takes Escape for itself while it shows a page on the whole screen.
    const onChange = () => {
      if (!document.fullscreenElement) leaves()
    }
    window.addEventListener('keydown', onKey)
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      window.removeEventListener('keydown', onKey)
      document.removeEventListener('fullscreenchange', onChange)
    }
  }, [full])
  // On another page the screen is the browser's again.
  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
    },
    [],
  )
  return [full, toggle]
}
