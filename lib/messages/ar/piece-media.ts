/** Recordings and documents in the text of a piece. */
export const pieceMedia = {
  title: { sound: 'تسجيل', document: 'وثيقة' },
  search: { sound: 'البحث عن تسجيل', document: 'البحث عن ملف PDF' },
  found:
    '{count, plural, zero {لا ملفات.} one {ملف واحد. يؤدي السهم الأسفل إليه.} two {ملفان. يؤدي السهم الأسفل إليهما.} few {# ملفات. يؤدي السهم الأسفل إليها.} many {# ملفًا. يؤدي السهم الأسفل إليها.} other {# ملف. يؤدي السهم الأسفل إليها.}}',
  none: 'لا شيء في المكتبة يطابق. يُرجى إرسال الملف إلى المكتبة أولًا.',
  choices: 'الملفات',
  name: 'العنوان',
  nameHint: 'ما يقال للقراء عن ماهيته. لا يخرج المقال من دونه.',
  transcript: 'ما يقال فيه',
  transcriptHint: 'لمن لا يسمعه: كل كلمة مع قائلها، سطر لكل فقرة. لا يخرج المقال من دونه.',
  put: 'وضعه في النص',
  save: 'حفظ',
  movedBlock: { up: 'صار أعلى بفقرة.', down: 'صار أسفل بفقرة.' },
  atTheEnd: 'لا يمكنه المضي أبعد في هذا الاتجاه.',
} as const
