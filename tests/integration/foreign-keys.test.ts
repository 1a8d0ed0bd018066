/** Whoever deletes a row, or lists by it, must not make PostgreSQL read a whole table for the rows that name it. */
import { describe, expect, test } from 'vitest'
import { db } from '#lib/db'

type ForeignKey = { table: string; columns: string[]; references: string; indexed: boolean }

/** Foreign keys that need no index, each with the reason. */
const exceptions: Record<string, string> = {}

// A partial index does not count: the query that PostgreSQL makes on a deletion knows nothing of its condition.
const foreignKeys = await db.$queryRaw<ForeignKey[]>`
  SELECT child.relname::text AS "table", parent.relname::text AS "references",
    ARRAY(SELECT attname::text FROM unnest(key.conkey) column_number
          JOIN pg_attribute ON attrelid = key.conrelid AND attnum = column_number) AS columns,
    EXISTS (
      SELECT FROM pg_index
      WHERE indrelid = key.conrelid AND indisvalid AND indpred IS NULL
        AND (string_to_array(indkey::text, ' ')::int2[])[1:cardinality(key.conkey)] @> key.conkey
    ) AS indexed
  FROM pg_constraint key
  JOIN pg_class child ON child.oid = key.conrelid
  JOIN pg_class parent ON parent.oid = key.confrelid
  WHERE key.contype = 'f' AND key.connamespace = 'public'::regnamespace
  ORDER BY 1, 3`

const nameOf = ({ table, columns }: ForeignKey) => `${table}.${columns.join('+')}`

test('every foreign key leads an index', () => {
  expect(foreignKeys.length).toBeGreaterThan(40)
  const missing = foreignKeys.filter(({ indexed }) => !indexed).map(nameOf)
  expect(missing).toEqual(Object.keys(exceptions))
})

describe('whoever deletes or lists by', () => {
  const named = foreignKeys.filter(({ references }) => ['Person', 'Source', 'Tag', 'Desk'].includes(references))

  test.each(named.map((key) => [key.references, nameOf(key), key] as const))(
    'a %s finds %s by an index',
    async (...args) => {
      const { table, columns } = args[2]
      const plan = await db.$transaction(async (tx) => {
        // Tables are empty here: without this every plan is a scan, with it a scan is what remains where no index fits.
        await tx.$executeRaw`SET LOCAL enable_seqscan = off`
        return tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(
          `EXPLAIN SELECT 1 FROM "${table}" WHERE "${columns[0]}" = '019a0000-0000-7000-8000-000000000000'::uuid FOR KEY SHARE`,
        )
      })
      const lines = plan.map((line) => line['QUERY PLAN']).join('\n')
      expect(lines).toContain(`Index Cond: ("${columns[0]}" =`)
      expect(lines).not.toContain('Seq Scan')
    },
  )
})
