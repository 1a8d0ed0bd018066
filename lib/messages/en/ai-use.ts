/** What is declared of AI in a piece, and what the newsroom has decided about it. */
export const aiUse = {
  title: 'Use of AI',
  use: 'Whether AI was used',
  useHint:
    'Helped: with words that people wrote, as by translating or shortening them. Generated: words in it are a program’s. Readers are told in one sentence.',
  undeclared: 'Not declared',
  tool: 'Which tool',
  toolHint: 'The name under which readers may know it.',
  purpose: 'For what',
  purposeHint: 'In the language of the piece, in a few words: “translation from Persian”, “summary of the report”.',
  wordless: 'Neither tool nor purpose yet',
  toolTooLong: 'Name the tool in at most {most, number} characters.',
  purposeTooLong: 'Say for what in at most {most, number} characters.',
  chiefReads:
    'AI had a part in this piece, and the newsroom has decided that a chief editor has to have read it. Leave the approval to one.',
  intro: 'What a piece has to say of AI, and who has to have read what AI had a part in.',
  mustDeclare: 'Each piece says whether AI was used, also where it was not',
  helpedReadBy: 'What AI helped with goes out once it was approved by',
  generatedReadBy: 'What AI generated goes out once it was approved by',
  save: 'Decide so',
  notDecided: 'Nothing was decided.',
  onlyChiefs: 'Chief editors decide this.',
  until: 'It holds for what is approved or goes out from now on. What readers have stays as it is.',
  decided: 'What was decided',
  never: 'Nothing was decided yet: pieces may leave it open, and whoever may approve a piece has read it.',
  said: '{declared, select, yes {each piece declares it} other {a piece may leave it open}}; helped: {helped}; generated: {generated}',
  decidedBy: '{name}, <when></when>',
  readBy: {
    editor: 'an editor of its desk, or a chief editor',
    chief: 'a chief editor',
    nobody: 'nobody: it does not go out',
  },
} as const
