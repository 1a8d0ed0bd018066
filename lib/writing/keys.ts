/** Every key of the writing page, for the list that `?` opens. A test holds it against what the editor listens to. */
import { stanceKeys, termsKeys } from '#lib/claims/letter-keys'
import { type Message, message } from '#lib/messages/message'
import { kindKeys } from '#lib/sources/letter-keys'

/** `keys` as Tiptap writes them, each of them does it; `typed` are characters instead. */
export type Key = { says: Message; keys?: readonly string[]; typed?: string }
export type KeyGroup = { title: Message; keys: readonly Key[] }

const key = (says: Message, ...keys: string[]): Key => ({ says, keys })
const typed = (says: Message, characters: string, ...keys: string[]): Key => ({ says, keys, typed: characters })
const letters = <Choice>(of: Record<string, Choice>, says: (choice: Choice) => Message): Key[] =>
  Object.entries(of).map(([letter, choice]) => key(says(choice), letter))

/** Those of the review page (components/newsroom/review/review-keys) */
export const reviewKeys: KeyGroup = {
  title: message('keyList.review'),
  keys: [
    key(message('keyList.nextChange'), 'd'),
    key(message('keyList.changeBefore'), 'Shift-d'),
    key(message('keyList.nextQuestion'), 'q'),
    key(message('keyList.filled'), 'Mod-Enter'),
    key(message('keyList.askForChanges'), 'Mod-Shift-Enter'),
  ],
}

export const writingKeys: readonly KeyGroup[] = [
  {
    title: message('keyList.text'),
    keys: [
      typed(message('writing.bold'), '**bold**', 'Mod-b'),
      typed(message('writing.italic'), '*italic*', 'Mod-i'),
      key(message('writing.superscript'), 'Mod-.'),
      key(message('writing.subscript'), 'Mod-,'),
      key(message('writing.link'), 'Mod-k'),
      key(message('writing.footnote'), 'Mod-Alt-f'),
      key(message('writing.direction'), 'Mod-Shift-x'),
      key(message('writingTools.noBreakSpace'), 'Mod-Shift-Space'),
      key(message('writingTools.enDash'), 'Mod-Alt--'),
      key(message('writingTools.emDash'), 'Mod-Alt-Shift--'),
      key(message('writingTools.signs'), 'Mod-Alt-q'),
      key(message('writingTools.characters'), 'Mod-Alt-i'),
      key(message('keyList.wire'), 'Mod-Alt-x'),
      key(message('writing.undo'), 'Mod-z'),
      key(message('writing.redo'), 'Mod-Shift-z', 'Mod-y'),
    ],
  },
  {
    title: message('keyList.paragraphs'),
    keys: [
      typed(message('keyList.slash'), '/'),
      key(message('writing.paragraph'), 'Mod-Alt-0'),
      typed(message('writing.heading2'), '##', 'Mod-Alt-2'),
      typed(message('writing.heading3'), '###', 'Mod-Alt-3'),
      typed(message('writing.bulletList'), '-', 'Mod-Shift-8'),
      typed(message('writing.orderedList'), '1.', 'Mod-Shift-7'),
      typed(message('writing.blockquote'), '>', 'Mod-Shift-b'),
      key(message('writing.picture'), 'Mod-Alt-g'),
      key(message('writing.gallery'), 'Mod-Shift-Alt-g'),
      key(message('writing.chart'), 'Mod-Alt-y'),
      key(message('writing.sound'), 'Mod-Alt-l'),
      key(message('writing.document'), 'Mod-Alt-d'),
      key(message('pictures.moveUp'), 'Alt-ArrowUp'),
      key(message('pictures.moveDown'), 'Alt-ArrowDown'),
      typed(message('writing.horizontalRule'), '---'),
      key(message('keyList.newLine'), 'Shift-Enter', 'Mod-Enter'),
      key(message('keyList.deeper'), 'Tab'),
      key(message('keyList.lessDeep'), 'Shift-Tab'),
    ],
  },
  {
    title: message('writing.table'),
    keys: [
      key(message('keyList.nextCell'), 'Tab'),
      key(message('keyList.cellBefore'), 'Shift-Tab'),
      key(message('writing.writeBelow'), 'Mod-Enter'),
      key(message('writing.writeAbove'), 'Mod-Shift-Enter'),
      key(message('charts.moveUp'), 'Alt-ArrowUp'),
      key(message('charts.moveDown'), 'Alt-ArrowDown'),
    ],
  },
  {
    title: message('keyList.around'),
    keys: [
      key(message('writingTools.find'), 'Mod-f'),
      key(message('writingTools.replace'), 'Mod-Shift-h', 'Mod-h'),
      key(message('writingTools.findNext'), 'Mod-g'),
      key(message('writingTools.findPrevious'), 'Mod-Shift-g'),
      key(message('writingTools.outline'), 'Mod-Alt-o'),
      key(message('writingTools.beside'), 'Mod-Alt-b'),
      key(message('writingTools.fullScreen'), 'Mod-Shift-f'),
      key(message('keyList.toTools'), 'Alt-F10'),
      key(message('writing.comment'), 'Mod-Alt-m'),
      key(message('commentsPanel.commentOnPiece'), 'Mod-Alt-Shift-m'),
      key(message('suggestions.suggesting'), 'Mod-Shift-e'),
      key(message('keyList.nextComment'), 'Mod-Alt-n'),
      key(message('keyList.commentBefore'), 'Mod-Alt-p'),
      key(message('keyList.nextStyle'), 'F8'),
      key(message('keyList.styleBefore'), 'Shift-F8'),
      key(message('keyList.toStyle'), 'Alt-F8'),
      key(message('keyList.takeStyle'), 'Alt-Enter'),
      key(message('keyList.backToText'), 'Escape'),
    ],
  },
  {
    title: message('keyList.citing'),
    keys: [
      key(message('writing.cite'), 'Mod-Shift-s'),
      ...letters(kindKeys, (kind) => message(`labels.sourceKind.${kind}`)),
      ...letters(stanceKeys, (stance) => message(`labels.stance.${stance}`)),
      ...letters(termsKeys, (terms) => message(`labels.terms.${terms}`)),
    ],
  },
]
