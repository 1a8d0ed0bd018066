/** The table of a plot as CSV: columns by names that programs know, numbers with a point, days in ISO 8601. */
import { writeCsv } from '#lib/csv'
import type { Plot } from '#lib/figures/plot'

export const csvOf = ({ columns, rows }: Plot): string =>
  writeCsv([columns.map(({ name }) => name), ...rows.map((row) => row.map(({ plain }) => plain))])
