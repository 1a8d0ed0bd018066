declare module 'subset-font' {
  type Axes = Record<string, number | { min: number; max: number }>
  /** Gives the font cut down to these letters, with its axes pinned or narrowed. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { targetFormat: 'woff2'; variationAxes: Axes },
  ): Promise<Buffer>
}
