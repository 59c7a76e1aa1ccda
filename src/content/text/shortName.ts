/** Truncates a name to so many letters, the last of them "…": for pictures, where no line can wrap. */
export function shortName(name: string, most: number): string {
  const letters = [...name]
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
