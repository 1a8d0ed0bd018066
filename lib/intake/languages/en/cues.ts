/** English words that attribute a statement to a source. */
const set = (words: string) => new Set(words.split(/\s+/))

/** After a name these say that somebody asserts something, whatever follows. */
export const statementVerbs = set(`said says warned warns wrote writes argued argues insisted insists explained explains
  acknowledged alleged alleges asserted asserts testified tweeted remarked cautioned cautions conceded emphasised emphasized
  emphasises emphasizes stressed predicted predicts announced confirmed stated recalled complained told`)

/** These do so before “that”, a colon or a quotation, after a quotation, and in “as … notes”. */
export const statementVerbsBeforeThat =
  set(`reported reports claims claimed notes noted states estimates estimated found finds
  shows showed suggests suggested reveals revealed denied denies added adds declared declares concluded concludes maintained
  maintains indicated observed highlighted highlights underlined reiterated believes argue warn say note report claim point
  points pointed warning`)

/** Outlets do so with these, whatever follows. */
export const reportVerbs = set('reported revealed published')

/** Between a name and its verb, and no matter. */
export const passedOver = set(`has have had also later then once now recently already since even himself herself itself
  themselves again further`)

/** Between a name and its verb, these turn the sense. */
export const turned =
  set(`is are was were be been being not never would could might may should must can will cannot did does
  do if`)

/** “as reported by …”; those in the second set need no “as”. */
export const passives =
  set(`reported highlighted noted cited quoted published documented described detailed revealed confirmed
  announced stated observed claimed monitored translated put told`)
export const barePassives = set('reported quoted cited published documented revealed translated')

export const reporting = set('reported published highlighted translated monitored')

export const citing = set('citing quoting')

/** “Kordel’s assertion that …” */
export const statementNouns = set(`assertion assertions warning warnings statement statements remark remarks testimony
  allegation allegations accusation accusations claim claims findings estimate estimates analysis investigation report reports
  study editorial dispatch account admission denial argument prediction`)

export const pronouns = set('he she they it we you i who which that one this')
