/** A part of a choice that could be dropped. */
interface RelaxationOffer {
  /** "the companies" */
  name: string
  /** What there would be then: "13 announcements". */
  shows: string
  onDrop: () => void
}

interface NothingFoundProps {
  /** What there is none of: "amounts". */
  what: string
  /** What the list is made from, when nothing is left out. */
  whole?: string
  relaxations: readonly RelaxationOffer[]
}

/** Says which part of a choice leaves nothing, and offers to drop it. */
export function NothingFound({ what, whole = 'the whole archive', relaxations }: NothingFoundProps) {
  const [first] = relaxations
  return (
    <div className="py-12">
      <h2 className="font-serif text-2xl font-semibold">Nothing matches these filters</h2>
      <p className="mt-2 max-w-[36em] text-muted">
        {first
          ? `There are ${what} for the rest of your choice, but none that also fits ${first.name}.`
          : `No single part of the filter is to blame. Start again from ${whole}.`}
      </p>
      <div className="mt-5 flex flex-wrap gap-2.5">
        {relaxations.map(({ name, shows, onDrop }) => (
          <button key={name} type="button" className="button" onClick={onDrop}>
            Drop {name} ({shows})
          </button>
        ))}
      </div>
    </div>
  )
}
