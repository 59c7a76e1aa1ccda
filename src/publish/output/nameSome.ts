/** "a, b and 3 more" */
export function nameSome(names: readonly string[]): string {
  const more = names.length - 3
  return more > 0 ? `${names.slice(0, 3).join(', ')} and ${more} more` : names.join(', ').replace(/, ([^,]*)$/, ' and $1')
}
