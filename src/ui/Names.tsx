interface NamesProps {
  names: readonly string[]
  /** A word after each, where it has one. */
  notes?: readonly string[]
}

/** Names in a row, each in its own direction. */
export function Names({ names, notes = [] }: NamesProps) {
  return (
    <span>
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two companies may have one name, and the row changes as a whole
        <span key={place}>
          {place > 0 ? ' · ' : ''}
          <bdi>{name}</bdi>
          {notes[place] && `, ${notes[place]}`}
        </span>
      ))}
    </span>
  )
}
