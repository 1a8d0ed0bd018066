/** What readers were told of an article beside its text: each notice that stands, with the words that it had before it was told anew. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { CorrectionCause, CorrectionKind } from '#lib/generated/prisma/enums'

/** `by`: who told it; null for the newsroom itself */
type Wording = { id: string; text: string; language: string; at: Date; by: string | null }

export type ToldNotice = Wording & {
  kind: CorrectionKind
  cause: CorrectionCause
  /** For the newsroom alone; the newest first */
  former: Wording[]
}

export const toldSelect = {
  ...{ id: true, kind: true, cause: true, text: true, language: true, at: true, replacesId: true },
  person: { select: { name: true } },
} satisfies Prisma.CorrectionSelect

type Row = Prisma.CorrectionGetPayload<{ select: typeof toldSelect }>

/** Of all rows of an article, in their order. */
export function toldIn(rows: readonly Row[]): ToldNotice[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const replaced = new Set(rows.map(({ replacesId }) => replacesId))
  return rows
    .filter(({ id }) => !replaced.has(id))
    .map((row) => ({ ...wording(row), kind: row.kind, cause: row.cause, former: formerOf(row, byId) }))
}

function formerOf(row: Row, byId: ReadonlyMap<string, Row>): Wording[] {
  const former = row.replacesId === null ? undefined : byId.get(row.replacesId)
  return former ? [wording(former), ...formerOf(former, byId)] : []
}

const wording = ({ id, text, language, at, person }: Row): Wording => ({
  ...{ id, text, language, at },
  by: person?.name ?? null,
})
