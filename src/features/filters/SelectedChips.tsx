import { X } from 'lucide'
import { CopyButton } from '../../ui/copy/CopyButton.tsx'
import { HueDot } from '../../ui/HueDot.tsx'
import { Icon } from '../../ui/Icon.tsx'

export interface ChosenChip<T> {
  key: string
  text: string
  hue?: number | undefined
  /** What is left when this part is removed from what is chosen then. */
  remove: (selected: T) => T
}

interface ChosenChipsProps<T> {
  chips: readonly ChosenChip<T>[]
  onUpdate: (change: (selected: T) => T) => void
  /** What is left when nothing is chosen any more. */
  clear: (selected: T) => T
  /** Whether the link to the view is copied here; not where that stands among what can be done with the view. */
  copies?: boolean
}

/** What is chosen, each part removable by itself. */
export function SelectedChips<T>({ chips, onUpdate, clear, copies = true }: ChosenChipsProps<T>) {
  return (
    <>
      <ul aria-label="Chosen filters" className="contents">
        {chips.map(({ key, text, hue, remove }) => (
          <li key={key}>
            <button type="button" className="chip chip-chosen" aria-label={`${text}, remove`} onClick={() => onUpdate(remove)}>
              {hue !== undefined && <HueDot hue={hue} />}
              <bdi>{text}</bdi>
              <Icon shape={X} size={13} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="chip" onClick={() => onUpdate(clear)}>
        Clear all
      </button>
      {copies && <CopyButton className="chip" label="Copy link to this view" />}
    </>
  )
}
