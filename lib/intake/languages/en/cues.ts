/** English words that attribute a statement to a source. */
import { type Cues, phrases, set } from '#lib/intake/languages/tables'

export const cues: Cues = {
  before:
    phrases(`criticism came from, praise came from, in a statement from, in a statement by, in a letter from, on the word of, as reported in, according to, as reported by, as highlighted by, as noted by, as cited by, as quoted by, as published by,
    as documented by, as described by, as detailed by, as revealed by, as confirmed by, as announced by, as stated by,
    as observed by, as claimed by, as monitored by, as translated by, as put by, as told by, as told to, reported by, quoted by,
    cited by, published by, documented by, revealed by, translated by, released by, issued by, compiled by, citing, quoting,
    in the words of, per the, in the view of, in the opinion of, in the eyes of, according to polling by, according to data from, according to figures from, according to a report by, according to research by, according to analysis by, criticism from, in the assessment of, on condition, as reported to, polling by, research by, analysis by, data compiled by, figures from, figures compiled by, in comments to, in remarks to`),
  beforeOutlet: phrases(
    'told, interview with, interviewed by, speaking to, speaking on, carried by, seen by, obtained by',
  ),
  after: phrases(''),
  verbs:
    set(`announced announces admitted admits estimates estimated expects condemned condemns welcomed welcomes recommends recommended apologised apologized dismissed dismisses rejects rejected documented documents found finds concluded concludes projects projected reported reports claims claimed remembers suggested suggests dispute disputes disputed blame blames blamed tell tells defended defends joked quipped lamented laments countered retorted confided contend contends contended assert allege acknowledge explain insist deny complain recall caution demanded rebuked say warn argue attributes attributed predicts denied denies promised pledged vowed accused accuses described describes said says warned warns wrote writes argued argues insisted insists explained explains acknowledged
    acknowledges alleged alleges asserted asserts testified tweeted remarked cautioned cautions conceded emphasised emphasized
    emphasises emphasizes stressed stresses predicted predicts confirmed confirms stated recalled
    complained told reiterated commented replied responded posted urged clarified hailed hails blasted slammed slams criticised criticized criticises criticizes echoed echoes reasoned reasons hinted hints signalled signaled mused muses recounted recounts recounting confessed confesses surmised opined denounced denounces deplored deplores lauded praises praised reaffirmed reaffirms underscored underscores disclosed disclosing assured assures vented venting marvelled snapped shrugged sighed`),
  ownView: phrases(
    `in her view, in his view, in her opinion, in his opinion, by her account, by his account, in their view, in his words, in her words`,
  ),
  participles: set('saying adding noting warning arguing stating stressing insisting claiming explaining'),
  opening: phrases(''),
  verbsThat:
    set(`declared declares disclosed learned recalls fears feared worries worried suspects determined calculated acknowledge admit admits believed believe conclude guarantees guaranteed puts announced announces reported reports claims claimed notes noted states estimates estimated found finds shows showed suggests
    suggested reveals revealed denied denies added adds concluded concludes maintained maintains indicated
    indicates observed highlighted highlights underlined believes note report claim point points pointed warning
    show suggest find estimate indicate reveal stress announce confirm hopes hoped thinks asked asks promised pledged vowed
    admitted described describes called calls accused projected projects expects expected forecast forecasts advised told
    continued went put thanked welcomed condemned appealed recommends recommended saying`),
  reportVerbs: set('reported revealed published reports'),
  that: set('that how'),
  passedOver:
    set(`has have had also later then once now recently already since even himself herself itself themselves again
    further today yesterday tomorrow earlier meanwhile still first only just`),
  turned: set(`is are was were be been being not never would could might may should must can will cannot did does do if
    to who which whom`),
  doubts: set('if whether unless had'),
  madeBy:
    phrases(`by, from, of, published by, released by, issued by, compiled by, collected by, prepared by, produced by,
    commissioned by, conducted by, carried out by, provided by, drawn up by, put out by, shared by, made public by, signed by,
    obtained by, written by, read by, posted by, given by, presented by, cited by`),
  compoundVerbs: phrases(
    'was quoted as saying, were quoted as saying, is quoted as saying, are quoted as saying, been quoted as saying, quoted as saying, is on record as saying, spoke of, speaks of, speak of, hit back',
  ),
  placing: set(
    'in at near from to with on by across over against into toward towards about between during under through for of',
  ),
  statementNouns: set(`assertion assertions warning warnings statement statements remark remarks testimony allegation
    allegations accusation accusations claim claims findings estimate estimates analysis investigation report reports study
    editorial dispatch account admission denial argument prediction`),
}
