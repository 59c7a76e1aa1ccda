import postcss, { AtRule, type Root } from 'postcss'
import { canMatch, type IsKnown, splitSelectors } from './canMatch.ts'

/**
 * A style sheet without what can't match in a page, in its own order. Layers stay, even empty ones, since their order is
 * that of their first mention; variables, `@property` and `@keyframes` that nothing else uses go.
 */
export function filterSheet(css: string, isKnown: IsKnown): string {
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    if (rule.parent instanceof AtRule && isKeyframes(rule.parent)) return
    const kept = splitSelectors(rule.selector).filter((selector) => canMatch(selector, isKnown))
    if (kept.length === 0) rule.remove()
    else rule.selector = kept.join(',')
  })
  sheet.walkComments((comment) => void comment.remove())
  // What goes may have been all that used another.
  for (let before = ''; before !== sheet.toString(); ) {
    before = sheet.toString()
    removeUnused(sheet, before)
  }
  return sheet.toString().trim()
}

/** A style sheet without its typefaces. */
export function withoutFontFaces(css: string): string {
  const sheet = postcss.parse(css)
  sheet.walkAtRules('font-face', (face) => void face.remove())
  return sheet.toString().trim()
}

function removeUnused(sheet: Root, text: string): void {
  const variables = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name))
  const animations = new Set([...text.matchAll(/animation(?:-name)?:([^;}]*)/g)].flatMap(([, value = '']) => value.split(/[\s,]+/)))
  sheet.walkDecls(/^--/, (declaration) => {
    if (!variables.has(declaration.prop)) declaration.remove()
  })
  sheet.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove()
  })
  sheet.walkAtRules((rule) => {
    const isUnused =
      (rule.name === 'property' && !variables.has(rule.params)) ||
      (isKeyframes(rule) && !animations.has(rule.params)) ||
      (rule.nodes?.length === 0 && rule.name !== 'layer')
    if (isUnused) rule.remove()
  })
}

function isKeyframes({ name }: AtRule): boolean {
  return /^(?:-\w+-)?keyframes$/.test(name)
}
