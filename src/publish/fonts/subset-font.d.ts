/** The part of subset-font that is used; the package has no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'sfnt' | 'woff2'
    preserveNameIds?: readonly number[]
    /** Tags of OpenType features; without them all are kept. */
    keepFeatures?: readonly string[]
    variationAxes?: Record<string, { min: number; max: number }>
    dropTables?: readonly string[]
    /** In place of a text: every glyph. */
    keepAllGlyphs?: boolean
  }
  function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Uint8Array>
  export = subsetFont
}
