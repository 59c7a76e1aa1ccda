interface Ends {
  from?: string | null | undefined
  to?: string | null | undefined
}

/** An article or its file. */
interface Naming {
  companies: readonly string[]
  mentions?: readonly string[] | undefined
  amounts?: readonly Ends[] | undefined
  sizes?: readonly Ends[] | undefined
  sources?: readonly { company?: string | null | undefined }[] | undefined
}

/** Every company that an article knows by its id: its parties first, then those that it mentions, pays or cites; each once. */
export function companiesNamedBy({ companies, mentions = [], amounts = [], sizes = [], sources = [] }: Naming): string[] {
  const ends = [...amounts, ...sizes].flatMap(({ from, to }) => [from, to])
  const named = [...companies, ...mentions, ...ends, ...sources.map(({ company }) => company)]
  return [...new Set(named.filter((id) => id !== null && id !== undefined))]
}
