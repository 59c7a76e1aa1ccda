/** A name in a picture, where no line can wrap: whole, or cut to so many letters, the last of them "…". */
export function shortName(name: string, most: number): string {
  const letters = [...name]
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
