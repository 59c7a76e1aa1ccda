import postcss from 'postcss'

/** A file of a typeface and the characters for which browsers fetch it. */
export interface FontFace {
  file: string
  characters: string[]
}

/** The faces of a style sheet that have files, in their order. */
export function fontFaces(css: string): FontFace[] {
  const faces: FontFace[] = []
  postcss.parse(css).walkAtRules('font-face', (rule) => {
    const says = new Map(rule.nodes?.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : [])))
    const [, file] = /url\(["']?(?:[^"')]*\/)?([^"')/]+)["']?\)/.exec(says.get('src') ?? '') ?? []
    if (file !== undefined) faces.push({ file, characters: charactersOf(says.get('unicode-range') ?? '') })
  })
  return faces
}

/** The characters of a `unicode-range`. */
function charactersOf(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [, first = '', last = first] = /^\s*U\+([\dA-F]+)(?:-([\dA-F]+))?\s*$/i.exec(range) ?? []
    if (first === '') throw new Error(`not a range of characters: ${range}`)
    const start = Number.parseInt(first, 16)
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, step) => String.fromCodePoint(start + step))
  })
}
