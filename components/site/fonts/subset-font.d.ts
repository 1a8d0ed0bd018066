declare module 'subset-font' {
  type Axes = Record<string, number | { min: number; max: number }>
  type Options = {
    targetFormat: 'woff2'
    variationAxes: Axes
    /** Features of OpenType by their tags; without them all are kept */
    keepFeatures?: readonly string[]
    noHinting?: boolean
    dropTables?: readonly string[]
  }
  /** Gives the font cut down to these letters, with its axes pinned or narrowed. */
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>
}
