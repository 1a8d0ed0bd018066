import { describe, expect, test } from 'vitest'
import { type AiRule, usualAiRule } from '#lib/ai-use/rule'
import type { AiUsed } from '#lib/ai-use/use'
import { type Check, check, checkers, checkNames, openBlockers } from '#lib/checks/all'
import type { CheckedArticle, GuardedFile } from '#lib/checks/checker'
import { waivableChecks } from '#lib/checks/input'
import type { NoticeInWords } from '#lib/corrections/notice'
import type { CheckName } from '#lib/generated/prisma/enums'
import type { Details } from '#lib/revisions/details'
import type { EvidenceAttribution, EvidenceClaim } from '#lib/revisions/evidence'
import { emptyText } from '#lib/text/validate'
import { english } from '#tests/support/english'
import { block, chart, doc, row, say, table } from '#tests/support/texts'

const source: EvidenceAttribution = {
  sourceId: 's1',
  stance: 'supports',
  terms: 'on_the_record',
  publicLabel: null,
  locator: null,
  url: null,
  excerpt: null,
  accessedAt: null,
  files: [],
}
const claim: EvidenceClaim = {
  claimId: 'c1',
  text: 'The harbour closed on Monday',
  standing: 'verified',
  attributions: [source],
}
const details: Details = {
  profile: 'news',
  deskId: 'd1',
  language: 'en',
  slug: 'harbour-closes',
  authorIds: ['p1'],
  tagIds: ['t1'],
  mainTagId: 't1',
  lead: null,
  notice: null,
  aiUse: null,
}
const plain = { headline: 'Harbour closes', standfirst: 'Pilots say so.', text: 'The harbour …', wordCount: 200 }

const helped = (more: Partial<AiUsed> = {}): AiUsed => ({
  ...{ use: 'helped', tool: 'Polyglot 3', purpose: 'translation' },
  ...more,
})

function article(more: {
  plain?: Partial<CheckedArticle['plain']>
  details?: Partial<Details>
  evidence?: EvidenceClaim[]
  underEmbargo?: boolean
  pictures?: CheckedArticle['pictures']
  text?: CheckedArticle['content']['text']
  media?: CheckedArticle['media']
  attachments?: CheckedArticle['attachments']
  usedUp?: CheckedArticle['usedUp']
  guarded?: CheckedArticle['guarded']
  styleWarnings?: string[] | null
  entry?: boolean
  openSuggestions?: number
  openQuestions?: CheckedArticle['openQuestions']
  readersHave?: CheckedArticle['readersHave']
  aiRule?: Partial<AiRule>
  approvedBy?: CheckedArticle['approvedBy']
}): CheckedArticle {
  return {
    content: {
      text: more.text ?? emptyText(),
      evidence: more.evidence ?? [claim],
      details: { ...details, ...more.details },
    },
    plain: { ...plain, ...more.plain },
    pictures: more.pictures ?? [],
    media: more.media ?? [],
    attachments: more.attachments ?? new Map(),
    usedUp: more.usedUp ?? new Map(),
    guarded: more.guarded ?? new Map(),
    today: new Date('2026-11-27'),
    underEmbargo: more.underEmbargo ?? false,
    styleWarnings: more.styleWarnings === undefined ? [] : more.styleWarnings,
    entry: more.entry ?? false,
    openSuggestions: more.openSuggestions ?? 0,
    openQuestions: more.openQuestions ?? [],
    readersHave: more.readersHave ?? null,
    aiRule: { ...usualAiRule, ...more.aiRule },
    approvedBy: more.approvedBy ?? null,
  }
}

function recorded(more: Partial<CheckedArticle['media'][number]> = {}): CheckedArticle['media'][number] {
  const file = { form: 'sound', name: 'pilot.mp3', credit: 'Ann Velm', licence: 'own', rightsUntil: null } as const
  return { fileId: 'pilot', form: 'sound', title: 'The pilot', transcript: 'Nine ships.', file, ...more }
}

const paper = (more: Partial<CheckedArticle['media'][number]> = {}): CheckedArticle['media'][number] => ({
  ...{ fileId: 'paper', form: 'document', title: 'The report', transcript: null },
  file: { form: 'document', name: 'report.pdf', credit: 'Port of Velm', licence: 'own', rightsUntil: null } as never,
  ...more,
})

function pictured(
  more: Partial<NonNullable<CheckedArticle['pictures'][number]['file']>> = {},
): CheckedArticle['pictures'][number] {
  const said = { form: 'image', name: 'tugs.jpg', credit: 'Ann', licence: 'own', rightsUntil: null } as const
  const file = { id: 'tugs', ...said }
  return { which: 'text', alt: 'Tugs', file: { ...file, renditions: 'ready', ...more } }
}

/** A text of one chart, whose title is a claim where one is named. */
function charted({ title = 'Ships', claimed, ships = '9' }: { title?: string; claimed?: string; ships?: string } = {}) {
  const made = chart(title, [row('Port', 'Ships'), row('Velm', ships)])
  const words = { ...say(title), ...(claimed && { marks: [{ type: 'claim', attrs: { id: claimed } }] }) }
  const caption = title ? block('tableCaption', words) : block('tableCaption')
  return doc({ ...made, content: [caption, ...(made.content ?? []).slice(1)] })
}
const placed = chart('Ports', [row('Port', 'Lat', 'Lon'), row('Velm', '60', '5')], { chart: 'points' })
const toReaders = (more: Partial<NoticeInWords> = {}): NoticeInWords => ({
  ...{ kind: 'correction', text: 'It closed on Monday, not on Sunday.', cause: 'our_error', claimIds: [] },
  ...more,
})
const had = (more: Partial<NonNullable<CheckedArticle['readersHave']>> = {}) => ({
  words: `${plain.headline}\n${plain.standfirst}\n${plain.text}`,
  claims: [{ claimId: claim.claimId, text: claim.text }],
  ...more,
})
const leading = (...more: Parameters<typeof pictured>) => ({ ...pictured(...more), which: 'lead' as const })

const failing = (checks: Check[]) => checks.filter(({ passed }) => !passed).map(({ name, level }) => `${level} ${name}`)
const found = (more: Parameters<typeof article>[0]) => failing(check(article(more), []))

/** By Ada, for the words of `claim` where it is about a claim. */
const waived = (name: CheckName, claimId: string | null) => ({
  id: 'w',
  check: name,
  claimId,
  fileId: null,
  words: claimId === null ? '' : claim.text,
  name: 'Ada',
  reason: 'Seen.',
  at: new Date(0),
})

describe('the checks', () => {
  test('have nothing against a piece that has what it needs', () => {
    expect(found({})).toEqual([])
    expect(check(article({}), [])).toHaveLength(checkNames.length)
  })

  test.each<[string, Parameters<typeof article>[0], string[]]>([
    ['without a headline', { plain: { headline: '' } }, ['blocker headline']],
    ['without a standfirst', { plain: { standfirst: '' } }, ['blocker standfirst']],
    ['a brief without a standfirst', { plain: { standfirst: '' }, details: { profile: 'brief' } }, []],
    ['without a text', { plain: { text: '', wordCount: 0 } }, ['blocker text']],
    ['without a desk', { details: { deskId: null } }, ['blocker desk']],
    ['without a main tag', { details: { mainTagId: null } }, ['blocker mainTag']],
    ['without an author', { details: { authorIds: [] } }, ['blocker author']],
    ['an unsigned brief', { details: { authorIds: [], profile: 'brief' } }, []],
    ['with a claim that has no source', { evidence: [{ ...claim, attributions: [] }] }, ['blocker claimSource']],
    [
      'with a claim that its only source disputes',
      { evidence: [{ ...claim, attributions: [{ ...source, stance: 'disputes' }] }] },
      ['blocker claimSource', 'warning disputedClaim'],
    ],
    [
      'with something said off the record',
      { evidence: [{ ...claim, attributions: [{ ...source, terms: 'off_the_record' }] }] },
      ['blocker claimSource', 'blocker offTheRecord'],
    ],
    ['with nothing said of AI, where nobody has to', {}, []],
    ['with nothing said of AI, where everybody has to', { aiRule: { mustDeclare: true } }, ['blocker aiUse']],
    ['that says that AI had no part', { aiRule: { mustDeclare: true }, details: { aiUse: { use: 'none' } } }, []],
    ['that says which AI helped, and for what', { details: { aiUse: helped() } }, []],
    ['that does not say which AI', { details: { aiUse: helped({ tool: ' ' }) } }, ['blocker aiUse']],
    ['that does not say for what', { details: { aiUse: helped({ purpose: '' }) } }, ['blocker aiUse']],
    [
      'with what AI generated, where that does not go out',
      { aiRule: { generatedReadBy: 'nobody' }, details: { aiUse: helped({ use: 'generated' }) } },
      ['blocker aiUse'],
    ],
    [
      'with what AI helped with, where only what it generated does not go out',
      { aiRule: { generatedReadBy: 'nobody' }, details: { aiUse: helped() } },
      [],
    ],
    [
      'approved by an editor, where a chief editor has to have read it',
      { aiRule: { helpedReadBy: 'chief' }, details: { aiUse: helped() }, approvedBy: 'editor' },
      ['blocker aiUse'],
    ],
    [
      'approved by a chief editor, where one has to have read it',
      { aiRule: { helpedReadBy: 'chief' }, details: { aiUse: helped() }, approvedBy: 'chief' },
      [],
    ],
    [
      'that waits for its approval, where a chief editor has to have read it',
      { aiRule: { helpedReadBy: 'chief' }, details: { aiUse: helped() } },
      [],
    ],
    ['with a notice that is complete', { details: { notice: toReaders() } }, []],
    ['with a notice without words', { details: { notice: toReaders({ text: ' \n' }) } }, ['blocker notice']],
    ['with a notice without a cause', { details: { notice: toReaders({ cause: null }) } }, ['blocker notice']],
    [
      'with a notice that has neither',
      { details: { notice: toReaders({ text: '', cause: null }) } },
      ['blocker notice', 'blocker notice'],
    ],
    ['with the words that readers have', { readersHave: had() }, []],
    ['with other words, and no notice', { readersHave: had({ words: 'Other words' }) }, ['warning silentChange']],
    [
      'with other words, and a notice',
      { readersHave: had({ words: 'Other words' }), details: { notice: toReaders() } },
      [],
    ],
    [
      'with other words, in no claim, as a minor edit',
      { readersHave: had({ words: 'Other words' }), details: { notice: { kind: 'minor' } } },
      [],
    ],
    [
      'with other words of a claim, as a minor edit',
      {
        readersHave: had({ claims: [{ claimId: claim.claimId, text: 'The harbour closed on Sunday' }] }),
        details: { notice: { kind: 'minor' } },
      },
      ['warning silentChange'],
    ],
    [
      'with a claim less, as a minor edit',
      {
        readersHave: had({ claims: [claim, { claimId: 'gone', text: 'Nine ships wait' }] }),
        details: { notice: { kind: 'minor' } },
      },
      ['warning silentChange'],
    ],
    [
      'with a claim that readers do not have, as a minor edit',
      {
        readersHave: had(),
        evidence: [{ ...claim, claimId: 'more', text: 'Nine ships wait' }, claim],
        details: { notice: { kind: 'minor' } },
      },
      ['warning silentChange'],
    ],
    [
      'with words that readers have marked as a claim before the others, as a minor edit',
      {
        readersHave: had({ words: 'Nine ships wait' }),
        evidence: [{ ...claim, claimId: 'more', text: 'Nine ships wait' }, claim],
        details: { notice: { kind: 'minor' } },
      },
      [],
    ],
    ['with an opinion that leans on nobody', { evidence: [{ ...claim, standing: 'opinion', attributions: [] }] }, []],
    [
      'with a claim that has nothing but context',
      { evidence: [{ ...claim, attributions: [{ ...source, stance: 'context' }] }] },
      ['blocker claimSource'],
    ],
    [
      'with a source on background that nobody describes',
      { evidence: [{ ...claim, attributions: [{ ...source, terms: 'on_background', publicLabel: ' ' }] }] },
      ['blocker publicLabel'],
    ],
    [
      'with a source on deep background that is described',
      { evidence: [{ ...claim, attributions: [{ ...source, terms: 'deep_background', publicLabel: 'an official' }] }] },
      [],
    ],
    ['with a claim found false', { evidence: [{ ...claim, standing: 'false' }] }, ['blocker falseClaim']],
    ['with a disputed claim', { evidence: [{ ...claim, standing: 'disputed' }] }, ['warning disputedClaim']],
    ['whose house style takes too long to look for', { styleWarnings: null }, ['warning houseStyle']],
    ['with words that house style warns of', { styleWarnings: ['claimed', 'regime'] }, ['warning houseStyle']],
    ['news without a single claim', { evidence: [] }, ['warning hasClaims']],
    ['an opinion without a single claim', { evidence: [], details: { profile: 'opinion' } }, []],
    [
      'with an open question',
      { openQuestions: [{ claimId: 'c1', text: 'Which harbour?', askedBy: 'Ada' }] },
      ['blocker openQuestion'],
    ],
    ['with a recording that has all it needs', { media: [recorded()] }, []],
    ['with a recording that nobody can read', { media: [recorded({ transcript: null })] }, ['blocker transcript']],
    ['with a document, which needs no transcript', { media: [paper()] }, []],
    ['with a document without a title', { media: [paper({ title: null })] }, ['blocker mediaFile']],
    ['with a recording as a document', { media: [paper({ file: recorded().file })] }, ['blocker mediaFile']],
    ['with a recording that left the library', { media: [recorded({ file: null })] }, ['blocker mediaFile']],
    [
      'with a recording of nobody',
      { media: [{ ...recorded(), file: { ...recorded().file, credit: '' } as never }] },
      ['blocker mediaRights'],
    ],
    [
      'with a recording whose rights ended yesterday',
      { media: [{ ...recorded(), file: { ...recorded().file, rightsUntil: new Date('2026-11-26') } as never }] },
      ['blocker mediaRights'],
    ],
    [
      'with a recording whose rights end in two weeks',
      { media: [{ ...recorded(), file: { ...recorded().file, rightsUntil: new Date('2026-12-11') } as never }] },
      ['warning mediaRightsEnd'],
    ],
    [
      'with a document whose rights end later',
      { media: [{ ...paper(), file: { ...paper().file, rightsUntil: new Date('2026-12-12') } as never }] },
      [],
    ],
    ['with a picture that has all it needs', { pictures: [pictured()] }, []],
    ['with a decorative picture', { pictures: [{ ...pictured(), alt: '' }] }, []],
    ['with a picture that is told in no words', { pictures: [{ ...pictured(), alt: null }] }, ['blocker pictureAlt']],
    [
      'with a picture that left the library',
      { pictures: [{ which: 'text', alt: 'Tugs', file: null }] },
      ['blocker picture'],
    ],
    ['with a sound as a picture', { pictures: [pictured({ form: 'sound' })] }, ['blocker picture']],
    ['with a picture that is being made', { pictures: [pictured({ renditions: 'waiting' })] }, ['blocker picture']],
    ['with a picture that could not be made', { pictures: [pictured({ renditions: 'failed' })] }, ['blocker picture']],
    ['with a picture of nobody', { pictures: [pictured({ credit: '' })] }, ['blocker pictureRights']],
    ['with a picture without a licence', { pictures: [pictured({ licence: null })] }, ['blocker pictureRights']],
    [
      'with a picture whose rights ended yesterday',
      { pictures: [pictured({ rightsUntil: new Date('2026-11-26') })] },
      ['blocker pictureRights'],
    ],
    [
      'with a picture whose rights end today',
      { pictures: [pictured({ rightsUntil: new Date('2026-11-27') })] },
      ['warning pictureRightsEnd'],
    ],
    [
      'with a picture whose rights end in two weeks',
      { pictures: [pictured({ rightsUntil: new Date('2026-12-11') })] },
      ['warning pictureRightsEnd'],
    ],
    [
      'with a picture that others show as often as it may be',
      { pictures: [pictured()], usedUp: new Map([['tugs', 2]]) },
      ['blocker pictureRights'],
    ],
    ['with a picture, and another file that is used up', { pictures: [pictured()], usedUp: new Map([['x', 2]]) }, []],
    [
      'with a recording that others show as often as it may be',
      { media: [recorded()], usedUp: new Map([['pilot', 1]]) },
      ['blocker mediaRights'],
    ],
    ['with a picture whose rights end later', { pictures: [pictured({ rightsUntil: new Date('2026-12-12') })] }, []],
    ['with a chart whose title is a claim', { text: charted({ claimed: 'c1' }) }, []],
    ['with a chart that says of nothing where it is from', { text: charted() }, ['blocker chartSource']],
    ['with a chart whose claim is none any more', { text: charted({ claimed: 'c9' }) }, ['blocker chartSource']],
    [
      'with a chart whose claim has no source',
      { text: charted({ claimed: 'c1' }), evidence: [{ ...claim, attributions: [] }] },
      ['blocker claimSource'],
    ],
    ['with a chart that can’t be drawn', { text: charted({ claimed: 'c1', ships: 'nine' }) }, ['blocker chart']],
    ['with a chart without a title', { text: charted({ title: '' }) }, ['blocker chart', 'blocker chartSource']],
    ['with a map that says of nothing where it is from', { text: doc(placed) }, ['blocker chartSource']],
    [
      'with a map of a place that is nowhere',
      { text: doc(chart('Ports', [row('Port', 'Lat', 'Lon'), row('Velm', '91', '5')], { chart: 'points' })) },
      ['blocker chart', 'blocker chartSource'],
    ],
    ['with a table', { text: doc(table('', [row('Port', 'nine')])) }, []],
    ['with a lead picture that is being made', { pictures: [leading({ renditions: 'waiting' })] }, ['blocker picture']],
    ['with a lead picture of nobody', { pictures: [leading({ credit: '' })] }, ['blocker pictureRights']],
    [
      'that is an entry of a coverage, without a headline and a topic of its own',
      { entry: true, plain: { headline: '' }, details: { mainTagId: null } },
      [],
    ],
    ['with open suggestions', { openSuggestions: 2 }, ['warning openSuggestion']],
  ])('on a piece %s', (_, more, expected) => {
    expect(found(more)).toEqual(expected)
  })

  test('name each claim by its number and its words, and lead to it', () => {
    const long = { ...claim, claimId: 'c2', text: 'word '.repeat(40), attributions: [] }
    const [first] = check(article({ evidence: [claim, long] }), [])
    expect(first).toMatchObject({ where: 'c2', claimId: 'c2' })
    expect(english(first?.message)).toMatch(/^Claim 2, “word word .*…”, has no source that supports it\.$/)
  })

  test('name the lead picture as such, lead to the details for it, and count those of the text without it', () => {
    const pictures = [leading(), pictured(), pictured()].map((picture) => ({ ...picture, alt: null }))
    const [lead, , second] = check(article({ pictures }), []).filter(({ name }) => name === 'pictureAlt')
    expect(lead?.where).toBe('details')
    expect(english(lead?.message)).toMatch(/^The lead picture has no alternative text/)
    expect(second?.where).toBe('text')
    expect(english(second?.message)).toMatch(/^Picture 2 has no alternative text/)
  })

  test('count recordings and documents apart, and name each by its title, or else by its file', () => {
    const media = [
      recorded(),
      paper({ title: null }),
      recorded({ transcript: null }),
      paper({ title: null, file: null }),
      recorded({ transcript: null, title: null }),
    ]
    const said = check(article({ media }), [])
      .filter(({ name }) => name === 'mediaFile' || name === 'transcript')
      .map(({ message }) => english(message))
    expect(said).toEqual(
      expect.arrayContaining([
        'Document 1, “report.pdf”, has no title. Say what it is.',
        'Document 2 is not in the library any more. Choose another one, or take it out.',
        'Recording 3, “pilot.mp3”, has no title. Say what it is.',
        expect.stringMatching(/^Recording 2, “The pilot”, has no transcript:/),
        expect.stringMatching(/^Recording 3, “pilot\.mp3”, has no transcript:/),
      ]),
    )
  })

  test('come worst first', () => {
    const unsourced = { ...claim, attributions: [] }
    const waiver = waived('mainTag', null)
    const checks = check(
      article({
        evidence: [unsourced, { ...claim, claimId: 'c2', standing: 'disputed' }],
        details: { mainTagId: null },
      }),
      [waiver],
    )
    expect(checks.slice(0, 3).map(({ name }) => name)).toEqual(['claimSource', 'disputedClaim', 'mainTag'])
    expect(checks.slice(3).every(({ passed }) => passed)).toBe(true)
  })

  test('a waiver lets one claim pass and no other', () => {
    const waiver = waived('claimSource', 'c1')
    const two = [
      { ...claim, attributions: [] },
      { ...claim, claimId: 'c2', attributions: [] },
    ]
    expect(openBlockers(check(article({ evidence: two }), [waiver])).map(({ claimId }) => claimId)).toEqual(['c2'])
  })

  test('a waiver counts for the words that were waived', () => {
    const waiver = waived('claimSource', 'c1')
    const changed = [{ ...claim, text: 'The minister took a bribe.', attributions: [] }]
    expect(openBlockers(check(article({ evidence: changed }), [waiver])).map(({ claimId }) => claimId)).toEqual(['c1'])
  })

  test('a waiver for a recording counts for that one, wherever it stands', () => {
    const media = [recorded({ fileId: 'two', transcript: null }), recorded({ transcript: null })]
    const open = openBlockers(check(article({ media }), [{ ...waived('transcript', null), fileId: 'pilot' }]))
    expect(open.map(({ name, fileId }) => [name, fileId])).toEqual([['transcript', 'two']])
  })

  test('a waiver never covers what may not be waived', () => {
    const offTheRecord = [{ ...claim, attributions: [source, { ...source, terms: 'off_the_record' as const }] }]
    const waiver = waived('offTheRecord', 'c1')
    expect(openBlockers(check(article({ evidence: offTheRecord }), [waiver]))).toHaveLength(1)
    expect(waivableChecks).not.toContain('offTheRecord')
    expect(waivableChecks).not.toContain('publicLabel')
  })

  test.each(checkNames)('%s says what holds when it holds', (name) => {
    expect(english(checkers[name].holds)).toMatch(/^[A-Z].*\.$/)
  })
})

test('an embargo is told, and stands in the way of no approval', () => {
  expect(found({ underEmbargo: true })).toEqual(['warning embargo'])
})

test('a file of somebody who did not speak on the record stands nowhere in a piece', () => {
  const [first, second] = ['0192f000-0000-7000-8000-0000000000a1', '0192f000-0000-7000-8000-0000000000a2']
  const part = null
  const lead = { file: first, alt: '', caption: null, parts: { front: part, article: part, share: part } }
  const text = doc({ type: 'image', attrs: { file: second, alt: 'Tugs' } })
  const guarded = new Map([
    [first, { name: 'scan.png', isElsewhere: false }],
    [second, { name: 'order.png', isElsewhere: true }],
  ])
  const issues = check(article({ details: { lead }, text, guarded }), []).filter(
    ({ name, passed }) => name === 'attachment' && !passed,
  )
  expect(issues.map(({ message, where, level }) => [message.code, where, level])).toEqual([
    ['checks.attachment.betraysInPiece', 'details', 'blocker'],
    ['checks.attachment.betraysElsewhere', 'text', 'blocker'],
  ])
})

describe('files that are shown with a claim', () => {
  const file = {
    ...{ form: 'image' as const, name: 'scan.png', credit: 'Harbour Post', licence: 'own' as const },
    ...{ rightsUntil: null, renditions: 'ready' as const },
  }
  const shown = { fileId: 'f1', alt: 'The order of the board', shown: true }
  const withFiles = (
    files: EvidenceAttribution['files'],
    {
      on = file as typeof file | null,
      terms = 'on_the_record' as EvidenceAttribution['terms'],
      usedUp = new Map<string, number>(),
    } = {},
    guarded: GuardedFile | null = null,
  ) =>
    check(
      article({
        evidence: [{ ...claim, attributions: [{ ...source, terms, publicLabel: 'a pilot', files }] }],
        attachments: new Map(on ? [['f1', on as never]] : []),
        usedUp,
        guarded: new Map(guarded ? [['f1', guarded]] : []),
      }),
      [],
    )
      .filter(({ name, passed }) => name === 'attachment' && !passed)
      .map(({ message }) => message.code)
  test.each([
    ['one that has all it needs', withFiles([shown]), []],
    ['one that readers do not see needs nothing', withFiles([{ ...shown, alt: null, shown: false }], { on: null }), []],
    ['left the library', withFiles([shown], { on: null }), ['checks.attachment.missing']],
    ['nobody says what it shows', withFiles([{ ...shown, alt: null }]), ['checks.attachment.noAlt']],
    [
      'its sizes are being made',
      withFiles([shown], { on: { ...file, renditions: 'waiting' as never } }),
      ['checks.attachment.waiting'],
    ],
    [
      'its sizes failed',
      withFiles([shown], { on: { ...file, renditions: 'failed' as never } }),
      ['checks.attachment.failed'],
    ],
    [
      'its rights have ended',
      withFiles([shown], { on: { ...file, rightsUntil: new Date('2020-01-01') as never } }),
      ['checks.attachment.ended'],
    ],
    [
      'others show it as often as it may be',
      withFiles([shown], { usedUp: new Map([['f1', 3]]) }),
      ['checks.attachment.usedUp'],
    ],
    ['nobody is credited', withFiles([shown], { on: { ...file, credit: '' } }), ['checks.attachment.noCredit']],
    [
      'it has no licence',
      withFiles([shown], { on: { ...file, licence: null as never } }),
      ['checks.attachment.noLicence'],
    ],
    [
      'its source did not speak on the record',
      withFiles([shown], { terms: 'on_background' }),
      ['checks.attachment.betrays'],
    ],
    [
      'it is of somebody unnamed as well',
      withFiles([shown], {}, { name: 'scan.png', isElsewhere: false }),
      ['checks.attachment.betrays'],
    ],
    [
      'it is of somebody unnamed for another piece',
      withFiles([shown], {}, { name: 'scan.png', isElsewhere: true }),
      ['checks.attachment.betraysElsewhere'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected)
  })
})
