/** A value as it stands in the file, cut to a line. */
export function quoteValue(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
