/** What is declared of AI in a piece, and what the newsroom has decided about it. */
export const aiUse = {
  title: 'Usage de l’IA',
  use: 'Si l’IA a servi',
  useHint:
    'Aidé : avec des mots que des personnes ont écrits, comme en les traduisant ou en les raccourcissant. Généré : des mots y sont d’un programme. Les lecteurs l’apprennent en une phrase.',
  undeclared: 'Non déclaré',
  tool: 'Quel outil',
  toolHint: 'Le nom sous lequel les lecteurs peuvent le connaître.',
  purpose: 'Pour quoi',
  purposeHint: 'Dans la langue de l’article, en quelques mots : « traduction du persan », « résumé du rapport ».',
  wordless: 'Ni outil ni but encore',
  toolTooLong: 'Nommez l’outil en {most, number} caractères au plus.',
  purposeTooLong: 'Dites pour quoi en {most, number} caractères au plus.',
  chiefReads:
    'L’IA a eu part à cet article, et la rédaction a décidé qu’un rédacteur en chef doit l’avoir lu. Laissez-lui l’approbation.',
  intro: 'Ce qu’un article doit dire de l’IA, et qui doit avoir lu ce à quoi elle a eu part.',
  mustDeclare: 'Chaque article dit si l’IA a servi, aussi quand non',
  helpedReadBy: 'Ce que l’IA a aidé à faire sort une fois approuvé par',
  generatedReadBy: 'Ce que l’IA a généré sort une fois approuvé par',
  save: 'En décider ainsi',
  notDecided: 'Rien n’a été décidé.',
  onlyChiefs: 'Ce sont les rédacteurs en chef qui en décident.',
  until: 'Cela vaut pour ce qui est approuvé ou sort dès maintenant. Ce que les lecteurs ont reste tel quel.',
  decided: 'Ce qui a été décidé',
  never: 'Rien n’a encore été décidé : les articles peuvent ne rien dire, et qui peut approuver un article l’a lu.',
  said: '{declared, select, yes {chaque article le déclare} other {un article peut ne rien dire}} ; aidé : {helped} ; généré : {generated}',
  decidedBy: '{name}, <when></when>',
  readBy: {
    editor: 'un rédacteur de sa rubrique, ou un rédacteur en chef',
    chief: 'un rédacteur en chef',
    nobody: 'personne : cela ne sort pas',
  },
} as const
