/** Everything that the writing area is made of: the schema that all share, and what only the hand and the eye need. */
import { Extension, type Extensions } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { storedToggle } from '#components/ui/use-stored-toggle'
import { threadElement } from '#lib/comments/thread'
import type { Message } from '#lib/messages/message'
import { draftFormat } from '#lib/text/draft-schema'
import type { TextMedia } from '#lib/text/media'
import { fragmentName } from '#lib/text/ydoc'
import { Carets } from './caret.ts'
import { Charts } from './charts.ts'
import { ClaimLights } from './claim-lights.ts'
import { CleanCopy } from './clean-copy.ts'
import { CleanPaste } from './clean-paste.ts'
import { CommentLights } from './comment-lights.ts'
import type { Me } from './draft-connection.ts'
import { DropFile } from './drop-file.ts'
import { Embeds } from './embeds.ts'
import { ExactWriting } from './exact-writing.ts'
import { Find } from './find.ts'
import { Footnotes } from './footnotes.ts'
import { Galleries } from './galleries.ts'
import { KeepUnknown } from './keep-unknown.ts'
import { KeptPlaces } from './kept-places.ts'
import { LatePaste } from './late-paste.ts'
import { LongText } from './long-text.ts'
import { MediaBlocks } from './media-blocks.ts'
import { NoControls } from './no-controls.ts'
import { OpeningKeys } from './opening-keys.ts'
import { ownCaretLater } from './own-caret.ts'
import { Pictures } from './pictures.ts'
import { PinnedRange } from './pinned-range.ts'
import { Placeholders } from './placeholders.ts'
import { SelectionFirst } from './selection-first.ts'
import { Slash, type slashStore } from './slash.ts'
import { SpacesShown } from './spaces-shown.ts'
import { StyleLights } from './style-lights.ts'
import { type Described, Suggesting } from './suggesting.ts'
import { Tables } from './tables.ts'
import type { ToolName } from './tool.ts'
import { ToolKeys } from './tool-keys.ts'
import { direction } from './tools.ts'
import { Typography, whileTyping } from './typography.ts'
import { UndoCaret } from './undo-caret.ts'
import type { OpenDraft } from './use-draft.ts'

export type Hands = {
  draft: Pick<OpenDraft, 'doc' | 'provider'>
  me: Me
  knows: (recordId: string) => boolean
  onCite: () => void
  onCommented: (threadId: string) => void
  onLink: () => void
  onEmbed: () => void
  onPicture: () => void
  onGallery: () => void
  onChart: () => void
  onMedia: (form: TextMedia['form']) => void
  /** Says a message in the language of the newsroom */
  words: (said: Message) => string
  /** The question before the words of a file that was dropped are put in */
  askToInsert: (file: string) => string
  /** What screen readers hear of a suggestion */
  described: Described
  slash: ReturnType<typeof slashStore>['render']
  placeholders: readonly [headline: string, standfirst: string, text: string]
  /** The draft schema, with places for what the text holds and this page does not know (use-unknown) */
  text: Extensions
  /** Something came that this page does not know, and has no place */
  onUnknown: () => void
  captionPlaceholder: string
  footnotes: { letters: string; language: string; placeholder: string }
  /** All words by which a tool is found in the menu of “/”, its name first */
  toolNames: (tool: ToolName) => string
}

export function writingExtensions({
  draft,
  me,
  knows,
  onCite,
  onCommented,
  onLink,
  onEmbed,
  onPicture,
  onGallery,
  onChart,
  onMedia,
  words,
  askToInsert,
  described,
  slash,
  placeholders,
  text,
  onUnknown,
  captionPlaceholder,
  footnotes,
  toolNames,
}: Hands) {
  return [
    SelectionFirst,
    ...text,
    KeepUnknown.configure({ hasPlaces: text !== draftFormat.extensions, onUnknown }),
    ExactWriting,
    Collaboration.configure({ document: draft.doc, field: fragmentName }),
    Carets.configure({ provider: caretsOf(draft.provider), user: { ...me } }),
    Placeholders.configure({ words: placeholders }),
    Dropcursor.configure({ class: 'drop-cursor', color: false }),
    OpeningKeys,
    KeptPlaces,
    LatePaste,
    Embeds.configure({ onEmbed }),
    Pictures.configure({ onPicture, words }),
    Galleries.configure({ onGallery }),
    Charts.configure({ onChart, words }),
    MediaBlocks.configure({ onMedia }),
    Footnotes.configure(footnotes),
    Tables.configure({ captionPlaceholder }),
    DropFile.configure({ ask: askToInsert }),
    CleanCopy,
    CleanPaste.configure({ knows }),
    NoControls,
    LongText,
    UndoCaret,
    Suggesting.configure({ me: me.id, described }),
    ClaimLights,
    CommentLights.configure({ elementOf: threadElement, onClick: onCommented }),
    PinnedRange,
    StyleLights,
    Find,
    ToolKeys,
    SpacesShown,
    Typography.configure({ isOn: () => storedToggle(whileTyping, false) }),
    Slash.configure({ render: slash, namesOf: toolNames }),
    Extension.create({
      name: 'acts',
      addKeyboardShortcuts: () => ({
        'Alt-F10': ({ editor }) => {
          editor.emit('toTools', undefined)
          return true
        },
        'Mod-Shift-x': ({ editor }) => {
          direction.run(editor)
          return true
        },
        'Mod-Shift-s': () => {
          onCite()
          return true
        },
        'Mod-k': () => {
          onLink()
          return true
        },
      }),
    }),
  ]
}

const caretsOf = ({ awareness }: OpenDraft['provider']) => ({ awareness: awareness && ownCaretLater(awareness) })
