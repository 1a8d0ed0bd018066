/** The checks, failing and passed, and waivers. */
export const checks = {
  attachment: {
    holds: 'Files that are shown with claims are there, described and allowed.',
    missing: 'Claim {number, number}, “{words}”: a file that is shown with it is no longer in the library.',
    failed: 'Claim {number, number}, “{words}”: no sizes could be made of {file}. Have them made again in the library.',
    waiting: 'Claim {number, number}, “{words}”: the sizes of {file} are still being made.',
    noAlt: 'Claim {number, number}, “{words}”: say what {file} shows.',
    ended: 'Claim {number, number}, “{words}”: the rights to {file} have ended.',
    noCredit: 'Claim {number, number}, “{words}”: {file} has no credit. Say in the library whose it is.',
    noLicence: 'Claim {number, number}, “{words}”: {file} has no licence. Say in the library which it is.',
    betrays:
      'Claim {number, number}, “{words}”: a file that is shown with it is also from a source who did not speak on the record. Stop showing it.',
    usedUp:
      'Claim {number, number}, “{words}”: {file} may be shown in no more than {most, plural, one {# piece} other {# pieces}}, and others take that up.',
    betraysInPiece:
      '“{file}” is shown in the piece, and is also from a source who did not speak on the record. Take it out of the piece.',
    betraysElsewhere:
      '“{file}” is shown here, and for another piece it came from a source who did not speak on the record. Show another file, or ask whoever attached it there.',
  },
  author: {
    holds: 'Somebody signs for it, or it is a brief.',
    missing: 'It has no author: only a brief goes out unsigned.',
  },
  chart: {
    holds: 'Every chart can be drawn and has a title.',
    wrong: 'Chart {number, number} can’t be drawn. {why}',
    untitled: 'Chart {number, number} has no title: write above its table what it shows.',
  },
  chartSource: {
    holds: 'Every chart says where its figures are from.',
    missing:
      'Chart {number, number}, “{title}”, has no source: mark its title or its figures as a claim, and cite where they are from.',
  },
  claimSource: {
    holds: 'Every claim has a source.',
    missing: 'Claim {number, number}, “{words}”, has no source that supports it.',
  },
  desk: { holds: 'It belongs to a desk.', missing: 'It belongs to no desk.' },
  disputedClaim: {
    holds: 'No claim is disputed.',
    found: 'Claim {number, number}, “{words}”, is disputed. See that the text says so.',
  },
  falseClaim: {
    holds: 'No claim was found false.',
    found: 'Claim {number, number}, “{words}”, was found false.',
  },
  hasClaims: {
    holds: 'It says where it has things from.',
    missing: 'Not one claim is marked in it, so readers can’t see where it has things from.',
  },
  headline: { holds: 'It has a headline.', missing: 'It has no headline.' },
  houseStyle: {
    holds: 'Nothing in it that the house style warns of.',
    notChecked: 'House style was not checked: its patterns take too long in this text.',
    found: 'House style warns of “{words}”.',
    several: 'House style warns of “{words}” and of {count, plural, one {# other place} other {# other places}}.',
  },
  mainTag: { holds: 'It has a main tag.', missing: 'It has no main tag.' },
  offTheRecord: {
    holds: 'Nothing said off the record stands under a claim.',
    found:
      'Claim {number, number}, “{words}”, leans on something said off the record. Find another source, or take the claim out.',
  },
  openQuestion: { holds: 'Every question is resolved.', asked: '{name} asks: {question}' },
  openSuggestion: {
    holds: 'No suggestion is open.',
    open: '{count, plural, one {# suggestion is open: what goes out is the text without it.} other {# suggestions are open: what goes out is the text without them.}}',
  },
  picture: {
    holds: 'Every picture can be shown.',
    missing:
      '{which, select, lead {The lead picture} other {Picture {number, number}}} is not in the library any more. Choose another one, or take it out.',
    noPicture:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, is no picture. Choose another file, or take it out.',
    failed:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, could not be made ready for readers. Have its sizes made again on its page in the library, or take it out.',
    waiting:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, is still being made ready for readers. Wait a moment.',
  },
  pictureAlt: {
    holds: 'Every picture is told in words, or is decorative.',
    missing:
      '{which, select, lead {The lead picture} other {Picture {number, number}}} has no alternative text: say what it shows, or that it is decorative.',
  },
  pictureRights: {
    holds: 'Every picture has a credit and a licence.',
    ended:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, may not be shown any more: its rights have ended. Renew them in the library, or take it out.',
    noCredit:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, has no credit. Say in the library whose it is.',
    noLicence:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, has no licence. Say in the library by which right it is shown.',
    usedUp:
      '{which, select, lead {The lead picture} other {Picture {number, number}}}, “{file}”, may be shown in no more than {most, plural, one {# piece} other {# pieces}}, and others take that up. Take it out, or say in the library that it may be shown more often.',
  },
  pictureRightsEnd: {
    holds: 'No rights to a picture end soon.',
    soon: 'The rights to {which, select, lead {the lead picture} other {picture {number, number}}}, “{file}”, end {left, plural, =0 {today} one {in # day} other {in # days}}.',
  },
  mediaFile: {
    holds: 'Every recording and document can be heard or opened.',
    missing:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} is not in the library any more. Choose another one, or take it out.',
    noSound:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} is no recording. Choose another file, or take it out.',
    noDocument:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} is no PDF. Choose another file, or take it out.',
    noTitle:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} has no title. Say what it is.',
  },
  mediaRights: {
    holds: 'Every recording and document has a credit and a licence.',
    ended:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} may not be shown any more: its rights have ended. Renew them in the library, or take it out.',
    noCredit:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} has no credit. Say in the library whose it is.',
    noLicence:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} has no licence. Say in the library by which right it is shown.',
    usedUp:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} may be shown in no more than {most, plural, one {# piece} other {# pieces}}, and others take that up. Take it out, or say in the library that it may be shown more often.',
  },
  mediaRightsEnd: {
    holds: 'No rights to a recording or document end soon.',
    soon: 'The rights to {form, select, sound {recording} other {document}} {number, number}{named, select, yes {, “{title}”,} other {}} end {left, plural, =0 {today} one {in # day} other {in # days}}.',
  },
  transcript: {
    holds: 'What is said in every recording can be read.',
    missing:
      '{form, select, sound {Recording} other {Document}} {number, number}{named, select, yes {, “{title}”,} other {}} has no transcript: who does not hear it can’t know what it says. Write down what is said.',
  },
  publicLabel: {
    holds: 'Whoever can’t be named is described.',
    missing:
      'Claim {number, number}, “{words}”, leans on a source that can’t be named: say what readers are told instead.',
  },
  notice: {
    holds: 'Readers are told all that they must be told.',
    wordless: 'The notice to readers has no words: say what was wrong, and what is right.',
    causeless: 'The notice to readers does not say why it was needed: choose it under “Details”.',
  },
  aiUse: {
    holds: 'What has to be said of AI is said.',
    undeclared: 'Nobody has said whether AI was used. Say so under “Details”, also if it was not.',
    wordless: 'AI was used, but not with which tool, or for what. Say both under “Details”.',
    notHere: 'The newsroom has decided that such a piece does not go out. Write it without AI, or ask a chief editor.',
    unread:
      'A chief editor has to have read what AI had a part in, and somebody else has approved it. Ask for changes, and have a chief editor approve it.',
  },
  silentChange: {
    holds: 'What readers have read has not changed, or they are told.',
    untold:
      'The words differ from those that readers have, and nothing tells them: write a notice, or have an editor mark it as minor.',
    notMinor:
      'It is marked as a minor edit, but the words of claims differ from those that readers have: write a notice.',
    claimsNew: 'It is marked as a minor edit, but it makes claims that readers do not have: write a notice.',
    claimsGone:
      'It is marked as a minor edit, but claims that readers have are marked in the text no longer: write a notice.',
  },
  standfirst: {
    holds: 'It has a standfirst, or is too brief to need one.',
    missing: 'It has no standfirst.',
  },
  text: { holds: 'It has a text.', missing: 'It has no text below the standfirst.' },

  blockers: '{count, plural, one {# blocker} other {# blockers}}',
  cannotGoOut: 'This can’t go out yet. {blockers}{more, plural, =0 {} one { And # more.} other { And # more.}}',
  cannotBeWaived: 'This check can’t be waived.',
  reasonMissing: 'Say why this may pass.',
  reasonTooLong: 'A reason has at most {most, number} characters.',
  nothingInTheWay: 'Nothing stands in the way there any more.',
  waivedAlready: '{name} has waived this already.',
  wordsChanged: 'The words of this claim have changed since they were submitted. Take in the newest text first.',

  embargo: {
    holds: 'It is under no embargo.',
    stands: 'It is under embargo: schedule it for its end or later. It can’t be published before.',
  },
} as const
