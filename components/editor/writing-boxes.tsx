'use client'

import type { Editor } from '@tiptap/core'
import type { Claim } from '#lib/claims/marked'
import type { TextMedia } from '#lib/text/media'
import { LatePart } from './late-part.tsx'
import { late } from './late-parts.ts'
import type { useCiting } from './use-citing.tsx'
import type { useCommenting } from './use-commenting.tsx'
import type { Style } from './use-style.tsx'

type Props = {
  editor: Editor
  articleId: string
  citing: ReturnType<typeof useCiting>
  claims: readonly Claim[]
  commenting: ReturnType<typeof useCommenting>
  style: Style
  /** Null until it was asked for once */
  linking: boolean | null
  onLinked: () => void
  embedding: boolean | null
  onEmbedded: () => void
  picturing: boolean | null
  onPictured: () => void
  exhibiting: boolean | null
  onExhibited: () => void
  charting: boolean | null
  onCharted: () => void
  media: { form: TextMedia['form']; open: boolean } | null
  onMedia: () => void
}

/** What opens over the text while it is wanted. Stands under the bars, where one reads why it could not be fetched. */
export function WritingBoxes({ editor, articleId, citing, claims, commenting, style, ...props }: Props) {
  const {
    linking,
    onLinked,
    embedding,
    onEmbedded,
    picturing,
    onPictured,
    exhibiting,
    onExhibited,
    charting,
    onCharted,
    media,
    onMedia,
  } = props
  const { opened } = style
  return (
    <>
      {citing.citing ? (
        <LatePart
          load={late.citeBox}
          given={{ editor, citable: citing.citing, claims, onCite: citing.cite, onClose: citing.close }}
        />
      ) : null}
      {commenting.commenting ? (
        <LatePart
          load={late.commentBox}
          given={{ articleId, editor, onSave: commenting.save, onClose: commenting.close }}
        />
      ) : null}
      {opened ? (
        <LatePart load={late.styleBox} given={{ editor, place: opened, onIgnore: () => style.ignore(opened) }} />
      ) : null}
      {linking === null ? null : (
        <LatePart load={late.linkDialog} given={{ editor, open: linking, onClose: onLinked }} />
      )}
      {embedding === null ? null : (
        <LatePart load={late.embedDialog} given={{ editor, open: embedding, onClose: onEmbedded }} />
      )}
      {picturing === null ? null : (
        <LatePart load={late.pictureDialog} given={{ editor, open: picturing, onClose: onPictured }} />
      )}
      {exhibiting === null ? null : (
        <LatePart load={late.galleryDialog} given={{ editor, open: exhibiting, onClose: onExhibited }} />
      )}
      {charting === null ? null : (
        <LatePart load={late.chartDialog} given={{ editor, open: charting, onClose: onCharted }} />
      )}
      {media === null ? null : <LatePart load={late.mediaDialog} given={{ editor, ...media, onClose: onMedia }} />}
    </>
  )
}
