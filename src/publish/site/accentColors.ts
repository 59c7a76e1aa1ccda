/** The accent of the light and of the dark theme, as #rrggbb. */
export interface AccentColors {
  light: string
  dark: string
}

export const DEFAULT_ACCENT: AccentColors = { light: '#b3301f', dark: '#ff8a73' }

/** The grounds of both themes on which the accent has the least contrast: `--color-wash` of app/styles.css. */
const GROUNDS: AccentColors = { light: '#f3f0e8', dark: '#201e1a' }
/** What WCAG 2.2 asks of text, with a little to spare for what is rounded. */
const LEAST_CONTRAST = 4.6

/**
 * A publisher's colour as it can be read on both themes: mixed with black, or with white, no more than needed. `color` is #rrggbb.
 */
export function accentColors(color: string): AccentColors {
  return { light: untilReadable(color, '#000000', GROUNDS.light), dark: untilReadable(color, '#ffffff', GROUNDS.dark) }
}

/** The site's styles, or its icon, with its accent in the place of ours. */
export function withAccent(text: string, accent: AccentColors): string {
  return text.replaceAll(DEFAULT_ACCENT.light, accent.light).replaceAll(DEFAULT_ACCENT.dark, accent.dark)
}

/** The contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function untilReadable(color: string, towards: string, ground: string): string {
  for (let share = 0; share <= 100; share++) {
    const mixed = mix(color, towards, share / 100)
    if (contrastOf(mixed, ground) >= LEAST_CONTRAST) return mixed
  }
  return towards
}

function mix(one: string, other: string, share: number): string {
  const parts = channels(one).map((value, index) => Math.round(value + ((channels(other)[index] ?? 0) - value) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
