'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { readingMinutes } from '#lib/site/reading-time'
import { noteRuns } from '#lib/text/footnote-commands'
import { countWords } from '#lib/text/plain'

/** Words of the text and the time they take a reader, counted in the pauses of writing. */
export function WordCount({ editor, language }: { editor: Editor; language: string }) {
  const t = useTranslations('writing')
  const [words, setWords] = useState(0)
  useEffect(() => {
    const count = () => setWords(countWords(textOf(editor), language))
    let timer = setTimeout(count)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, 300)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, language])
  return (
    <p className="word-count">
      {words > 0
        ? t('wordsAndMinutes', { count: words, minutes: readingMinutes(words, language) })
        : t('words', { count: words })}
    </p>
  )
}

/** Without headline and standfirst. */
function textOf(editor: Editor): string {
  const { doc } = editor.state
  const start = doc.child(0).nodeSize + doc.child(1).nodeSize
  // Where a note begins or ends, a word does.
  const edges = noteRuns(doc).flatMap(({ from, to }) => [from, to])
  const parts = [start, ...edges, doc.content.size]
  return parts
    .slice(1)
    .map((end, index) => doc.textBetween(parts[index] ?? start, end, '\n\n', '\n'))
    .join(' ')
}
