/** What becomes of files of the library: where they are used. */
export const library = {
  usedIn: 'مستخدم في',
  usedNowhere: 'لا تستخدمه أي مادة.',
  use: 'الاستخدام',
  useIs: {
    used: 'في مادة ما',
    unused: 'ليس في أي مادة',
  },
  pieces:
    '{count, plural, zero {ليس في أي مادة} one {في مادة واحدة} two {في مادتين} few {في # مواد} many {في # مادة} other {في # مادة}}',
  othersUse:
    '{count, plural, zero {ولا مواد أخرى.} one {ومادة أخرى لا يمكنك فتحها أو لا يتسع لها المكان هنا.} two {ومادتان أخريان لا يمكنك فتحهما أو لا يتسع لهما المكان هنا.} few {و# مواد أخرى لا يمكنك فتحها أو لا يتسع لها المكان هنا.} many {و# مادة أخرى لا يمكنك فتحها أو لا يتسع لها المكان هنا.} other {و# مادة أخرى لا يمكنك فتحها أو لا يتسع لها المكان هنا.}}',
  useAt: {
    draft: 'في المسودة',
    submitted: 'في ما أُرسل للمراجعة',
    live: 'في صفحتها المنشورة',
  },
} as const
