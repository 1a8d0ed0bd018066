'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { message } from '#lib/messages/message'
import { directionOf } from '#lib/text/direction'
import { type Hands, writingExtensions } from './extensions.ts'
import { nearEdge } from './near-edge.ts'
import { slashStore } from './slash.ts'
import { SlashMenu } from './slash-menu.tsx'
import { isAlso } from './tool.ts'
import { useUnknown } from './use-unknown.ts'

type Made =
  | 'slash'
  | 'words'
  | 'askToInsert'
  | 'placeholders'
  | 'captionPlaceholder'
  | 'footnotes'
  | 'toolNames'
  | 'text'
  | 'onUnknown'
type Props = Omit<Hands, Made> & {
  editable: boolean
  language: string
  /** Parted by spaces, as readers of this language know them */
  footnoteLetters: string
  onEditor: (editor: Editor | null) => void
}

/**
 * The writing area. Hands the editor to the page once it is made, and null when it is destroyed. Made anew when something comes that this
 * page does not know; where there is no place for that, there is none, and the page goes on showing the words as the database has them.
 */
export function ArticleEditor(props: Props) {
  const t = useTranslations('writing')
  const { doc } = props.draft
  const { round, fits, extensions, onUnknown } = useUnknown(doc, t('unknownPart'))
  if (fits) return <WritingArea key={round} {...props} text={extensions} onUnknown={onUnknown} />
  return (
    <Notice kind="warn" word={t('readOnly')} live>
      {t('unknownText')}
    </Notice>
  )
}

function WritingArea({
  draft,
  me,
  editable,
  language,
  knows,
  onCite,
  onCommented,
  onLink,
  onEmbed,
  onPicture,
  onGallery,
  onChart,
  onMedia,
  described,
  footnoteLetters,
  onEditor,
  text,
  onUnknown,
}: Props & Pick<Hands, 'text' | 'onUnknown'>) {
  const t = useTranslations('writing')
  const sentence = useSentence()
  const [slash] = useState(slashStore)
  // The editor is made once; what it calls may change with every render.
  const latest = useRef({
    knows,
    onCite,
    onCommented,
    onLink,
    onEmbed,
    onPicture,
    onGallery,
    onChart,
    onMedia,
    described,
  })
  useEffect(() => {
    latest.current = { knows, onCite, onCommented, onLink, onEmbed, onPicture, onGallery, onChart, onMedia, described }
  })

  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      editable: false,
      extensions: writingExtensions({
        draft,
        me,
        knows: (id) => latest.current.knows(id),
        onCite: () => latest.current.onCite(),
        onCommented: (id) => latest.current.onCommented(id),
        onLink: () => latest.current.onLink(),
        onEmbed: () => latest.current.onEmbed(),
        onPicture: () => latest.current.onPicture(),
        onGallery: () => latest.current.onGallery(),
        onChart: () => latest.current.onChart(),
        onMedia: (form) => latest.current.onMedia(form),
        words: sentence,
        askToInsert: (file) => sentence(message('documents.askToInsert', { file })),
        described: (kind, person) => latest.current.described(kind, person),
        slash: slash.render,
        text,
        onUnknown,
        placeholders: [t('placeholderHeadline'), t('placeholderStandfirst'), t('placeholderText')],
        captionPlaceholder: t('placeholderCaption'),
        footnotes: { letters: footnoteLetters, language, placeholder: t('placeholderFootnote') },
        toolNames: (tool) => `${t(tool)} ${isAlso(tool) ? t(`also.${tool}`) : ''}`,
      }),
      editorProps: {
        scrollThreshold: nearEdge,
        scrollMargin: nearEdge,
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('area'),
          class: 'writing-text',
        },
      },
    },
    [draft.doc, draft.provider],
  )

  useEffect(() => {
    editor?.setEditable(editable, false)
    editor?.view.dom.setAttribute('aria-readonly', String(!editable))
  }, [editor, editable])

  // In an empty article the caret starts in the headline.
  useEffect(() => {
    if (editor && editable && editor.state.doc.textContent === '') editor.commands.focus('start')
  }, [editor, editable])

  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])

  return (
    <div lang={language} dir={directionOf(language)}>
      <EditorContent editor={editor} />
      <SlashMenu store={slash.store} />
    </div>
  )
}
