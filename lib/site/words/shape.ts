/** The shape of a table of words. The newsroom's own categories come from the schema, so that a new one needs its words. */
import type {
  CorrectionCause,
  CorrectionKind,
  Profile,
  SourceKind,
  Stance,
  Standing,
  TagKind,
  Terms,
} from '#lib/generated/prisma/enums'
import type { ChartKind } from '#lib/text/chart'

/** By the form of the plural that a number takes (Intl.PluralRules); `{n}` stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type Words = {
  /** BCP 47 */
  language: string
  profile: Record<Profile, string>
  sourceKind: Record<SourceKind, string>
  tagKind: Record<TagKind, string>
  stance: Record<Stance, string>
  terms: Record<Exclude<Terms, 'off_the_record'>, string>
  standing: Record<Standing, string>
  correctionKind: Record<CorrectionKind, string>
  correctionCause: Record<CorrectionCause, string>
  chartKinds: Record<ChartKind, string>
  counted: Record<
    | 'minutes'
    | 'named'
    | 'unnamed'
    | 'ofClaims'
    | 'verified'
    | 'disputed'
    | 'untrue'
    | 'unverified'
    | 'articles'
    | 'pages'
    | 'minorEdits'
    | 'wordsAdded'
    | 'wordsRemoved',
    Counted
  >
} & Record<Phrase, string>

/** The texts of the site in one language. Names in braces are filled in: names of people, dates, links. */
export type Phrase =
  // Around every page
  | 'skip'
  | 'desks'
  | 'motto'
  | 'allSources'
  | 'feed'
  | 'theme'
  | 'asDevice'
  | 'light'
  | 'dark'
  | 'languages'
  // The front page
  | 'about'
  | 'lead'
  | 'latest'
  | 'depth'
  | 'emptyTitle'
  | 'emptyText'
  // An article
  | 'by'
  | 'updated'
  | 'copyLink'
  | 'linkCopied'
  | 'share'
  | 'sources'
  | 'note'
  | 'footnotes'
  | 'footnote'
  | 'footnoteBack'
  /** The letters that mark footnotes, in their order, parted by spaces */
  | 'footnoteLetters'
  | 'table'
  | 'chartFigures'
  | 'closeNote'
  | 'embedOf'
  | 'embedLoad'
  | 'embedTells'
  | 'pictureBy'
  | 'gallery'
  | 'pictureOf'
  | 'sound'
  | 'document'
  | 'transcript'
  | 'mediaBy'
  | 'saveDocument'
  | 'printed'
  | 'seen'
  | 'witness'
  | 'unnamedWitness'
  | 'comma'
  | 'stop'
  | 'topics'
  | 'moreOn'
  // Lists
  | 'author'
  | 'source'
  | 'facts'
  | 'partOf'
  | 'noArticles'
  | 'older'
  | 'citedIn'
  | 'moreThan'
  | 'firstOn'
  | 'onTheWeb'
  | 'sourceIndex'
  | 'sourceIndexAbout'
  | 'sourceIndexTerms'
  | 'noSources'
  | 'moreSources'
  | 'authors'
  | 'newestSources'
  | 'moreFrom'
  | 'aboutTopic'
  | 'aboutDesk'
  | 'aboutAuthor'
  | 'aboutSource'
  | 'desksAbout'
  | 'topicsAbout'
  | 'authorsAbout'
  | 'noDesks'
  | 'noTopics'
  | 'noAuthors'
  | 'moreTopics'
  | 'moreAuthors'
  | 'newest'
  | 'newestOfDesk'
  // What was put right
  | 'corrected'
  | 'changes'
  | 'noticeOf'
  | 'aboutClaim'
  | 'withdrawnOn'
  | 'correctedLabel'
  | 'corrections'
  | 'correctionsAbout'
  | 'noCorrections'
  | 'olderCorrections'
  | 'correctionsFeed'
  | 'withdrawnPiece'
  // The history of a piece
  | 'history'
  | 'historyAbout'
  | 'versionOf'
  | 'versionNow'
  | 'versionFirst'
  | 'versionWithdrawn'
  | 'versionWithheld'
  | 'minorEdit'
  | 'changedSince'
  | 'comparison'
  | 'comparedWith'
  | 'compareOthers'
  | 'earlierVersion'
  | 'laterVersion'
  | 'nothingChanged'
  | 'noWordChanged'
  | 'added'
  | 'removed'
  | 'changeEnds'
  | 'picture'
  | 'pictures'
  // Telling us of an error
  | 'report'
  | 'reportAbout'
  | 'reportQuote'
  | 'reportText'
  | 'reportMail'
  | 'reportMailAbout'
  | 'reportLeaveEmpty'
  | 'reportSend'
  | 'reportedTitle'
  | 'reportedText'
  | 'reportNotSent'
  | 'reportTextMissing'
  | 'reportTooLong'
  | 'reportMailWrong'
  | 'reportTooMany'
  | 'reportPieceGone'
  | 'backToPiece'
  | 'earlierSaid'
  | 'mailSubject'
  | 'mailAbout'
  | 'mailCorrected'
  | 'mailAnswered'
  | 'mailDismissed'
  | 'mailForgotten'
  // Where something is not
  | 'missingTitle'
  | 'missingText'
  | 'withdrawnTitle'
  | 'withdrawnText'
  | 'unavailableTitle'
  | 'unavailableText'
  | 'frontPage'
  | 'wayFront'
  | 'waySources'
