/** The tables of events, each as the same columns: SQL without any value in it. `e` is the row of an event. */
import type { Action, Kind } from '#lib/audit/kinds'

export type Table = {
  kind: Kind
  /** The column that says what was done, and its enum; or the one thing that a row can mean */
  act: { column: string; type: string } | { always: string }
  by: string
  /** Null where its events are about no article */
  article: string | null
  about: string
  words: string
  /** Of a waiver */
  check: string
  /** Names of what was changed */
  fields: string
  access: string
  from: string
}

const none = {
  about: 'NULL::text',
  words: 'NULL::text',
  check: 'NULL::text',
  fields: 'NULL::text[]',
  access: 'NULL::jsonb',
}
const file = `(SELECT f.name FROM "MediaFile" f WHERE f.id = e."fileId")`

const tables: readonly Table[] = [
  {
    ...none,
    kind: 'article',
    act: { column: 'e.move', type: '"EventName"' },
    by: 'e."personId"',
    article: 'e."articleId"',
    words: 'e.reason',
    from: '"WorkflowEvent" e',
  },
  {
    ...none,
    kind: 'idea',
    act: { column: 'e.act', type: '"IdeaAct"' },
    by: 'e."byId"',
    // The draft that it became: its record begins with the idea.
    article: 'i."articleId"',
    about: 'e.title',
    fields: 'e.fields',
    from: '"IdeaEvent" e JOIN "Idea" i ON i.id = e."ideaId"',
  },
  {
    ...none,
    kind: 'waiver',
    act: { always: 'granted' },
    by: 'e."personId"',
    article: 'e."articleId"',
    words: 'e.reason',
    check: 'e."check"::text',
    from: '"Waiver" e',
  },
  {
    ...none,
    kind: 'report',
    act: { column: 'e."to"', type: '"ReportState"' },
    by: 'e."byId"',
    article: 'r."articleId"',
    words: `CASE WHEN e."to" IN ('answered', 'dismissed') THEN r.answer END`,
    from: '"ReportEvent" e JOIN "ErrorReport" r ON r.id = e."reportId"',
  },
  {
    ...none,
    kind: 'share',
    act: { always: 'made' },
    by: 'e."madeById"',
    article: 'e."articleId"',
    words: 'e.name',
    from: '(SELECT s.*, s."madeAt" AS at FROM "ShareLink" s) e',
  },
  {
    ...none,
    kind: 'share',
    act: { always: 'ended' },
    by: 'e."endedById"',
    article: 'e."articleId"',
    words: 'e.name',
    // A link and its end are one row.
    from: '(SELECT s.*, s."endedAt" AS at FROM "ShareLink" s WHERE s."endedAt" IS NOT NULL) e',
  },
  {
    ...none,
    kind: 'front',
    act: { column: 'e.act', type: '"FrontAct"' },
    by: 'e."byId"',
    article: null,
    about: `(SELECT concat_ws(' · ', d.name, f.language) FROM "Front" f LEFT JOIN "Desk" d ON d.id = f."deskId" WHERE f.id = e."frontId")`,
    words: `concat_ws(' · ', '#' || e.number, '← #' || e.former, to_char(e.due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'))`,
    from: '"FrontEvent" e',
  },
  {
    ...none,
    kind: 'media',
    act: { always: 'changed' },
    by: 'e."personId"',
    article: null,
    about: file,
    fields: 'e.fields',
    from: '"MediaEvent" e',
  },
  {
    ...none,
    kind: 'media',
    act: { always: 'replaced' },
    by: 'e."personId"',
    article: null,
    about: file,
    from: '"MediaReplacement" e',
  },
  {
    ...none,
    kind: 'media',
    act: { always: 'merged' },
    by: 'e."personId"',
    article: null,
    about: file,
    words: 'e."otherName"',
    from: '"MediaMerge" e',
  },
  {
    ...none,
    kind: 'media',
    act: { always: 'parted' },
    by: 'e."undoneById"',
    article: null,
    about: file,
    words: 'e."otherName"',
    // A merge and its undoing are one row.
    from: `(SELECT m.id, m."fileId", m."otherName", m."undoneById", m."undoneAt" AS at
      FROM "MediaMerge" m WHERE m."undoneAt" IS NOT NULL) e`,
  },
  {
    ...none,
    kind: 'style',
    act: { column: 'e.act', type: '"StyleAct"' },
    by: 'e."byId"',
    article: null,
    about: `e.rule->>'term'`,
    from: '"StyleEvent" e',
  },
  {
    ...none,
    kind: 'steps',
    act: { column: 'e.act', type: '"ReviewRuleAct"' },
    by: 'e."byId"',
    article: null,
    about: `(SELECT d.name FROM "Desk" d WHERE d.id::text = e.rule->>'deskId')`,
    from: '"ReviewRuleEvent" e',
  },
  {
    ...none,
    kind: 'ai',
    act: { always: 'decided' },
    by: 'e."byId"',
    article: null,
    from: '"AiRule" e',
  },
  {
    ...none,
    kind: 'person',
    act: { column: 'e.act', type: '"PersonAct"' },
    by: 'e."byId"',
    article: null,
    about: '(SELECT p.name FROM "Person" p WHERE p.id = e."personId")',
    access: `jsonb_build_object(
      'fromRole', e."fromRole", 'fromDesks', e."fromDesks", 'toRole', e."toRole", 'toDesks', e."toDesks")`,
    from: '"PersonEvent" e',
  },
]

/** Those that can hold such events. */
export const tablesWith = (action: Action | null, ofArticle: boolean): readonly Table[] =>
  tables.filter(
    ({ kind, act, article }) =>
      (action === null ||
        (action.kind === kind && (action.act === null || !('always' in act) || act.always === action.act))) &&
      (!ofArticle || article !== null),
  )
