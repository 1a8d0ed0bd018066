'use client'

import { type Extensions, getSchema } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'react'
import type * as Y from 'yjs'
import { draftFormat } from '#lib/text/draft-schema'
import { fitsSchema, overlappingMarks } from '#lib/text/fits-schema'
import { isUnknown, unknownIn } from '#lib/text/unknown'
import { fragmentName, textOf } from '#lib/text/ydoc'
import { extensionsWith } from './unknown-parts.ts'

/** `extensions` are those of the draft schema, with places for what is unknown. `fits` is false where this page has no place for something in the text: it may be read, then, and not be touched. */
export type Unknown = { extensions: Extensions; fits: boolean }

/** The places for whatever this page does not know of a live text. */
export function unknownParts(doc: Y.Doc, words: string): Unknown {
  const fragment = doc.getXmlFragment(fragmentName)
  const parts = unknownIn(textOf(doc))
  if (!isUnknown(parts)) return { extensions: draftFormat.extensions, fits: true }
  try {
    const extensions = extensionsWith(parts, words, overlappingMarks(fragment))
    return { extensions, fits: fitsSchema(fragment, getSchema(extensions)) }
  } catch {
    // Their names may make no schema at all.
    return { extensions: draftFormat.extensions, fits: false }
  }
}

/** The same for React. `round` changes when the writing area has to be made anew; `onUnknown` asks for that. */
export function useUnknown(doc: Y.Doc, words: string): Unknown & { round: number; onUnknown: () => void } {
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the document is read anew in each round.
  const parts = useMemo(() => unknownParts(doc, words), [doc, words, round])
  const onUnknown = () => setRound((before) => before + 1)
  useEffect(() => {
    if (parts.fits) return
    const again = () => setRound((before) => before + 1)
    doc.on('update', again)
    return () => doc.off('update', again)
  }, [doc, parts.fits])
  return { ...parts, round, onUnknown }
}
