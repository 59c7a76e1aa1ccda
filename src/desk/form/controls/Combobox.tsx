import { useId } from 'react'
import { HueDot } from '../../../ui/HueDot.tsx'
import { useCombobox } from './useCombobox.ts'

export interface ComboboxOption {
  id: string
  name: string
  /** What tells it from others: its alias, its day. */
  note?: string
  hue?: number
}

interface ComboboxProps {
  label: string
  placeholder: string
  find: (words: string) => { options: ComboboxOption[]; total: number; isExact?: boolean }
  onPick: (id: string) => void
  /** A last option, for what is not in the list. */
  create?: { words: (typed: string) => string; act: (typed: string) => void }
  /** What ties the field to its group. */
  linked?: { id?: string; 'data-field'?: string; 'aria-describedby'?: string; 'aria-invalid'?: true | undefined }
  onLeave?: () => void
}

type Listed = ComboboxOption & { total: number; isNew: boolean }

/** A field that finds things by name, and gives them one by one. */
export function Combobox({ label, placeholder, find, onPick, create, linked, onLeave }: ComboboxProps) {
  const listId = useId()
  const findAll = (words: string): Listed[] => {
    const { options, total, isExact } = find(words)
    const listed = options.map((option) => ({ ...option, total, isNew: false }))
    const typed = words.trim()
    return create && typed !== '' && !isExact ? [...listed, { id: '', name: create.words(typed), total, isNew: true }] : listed
  }
  const box = useCombobox(findAll, (option, words) => (option.isNew ? create?.act(words) : onPick(option.id)))
  const count = box.options.filter(({ isNew }) => !isNew).length
  const total = box.options[0]?.total ?? 0
  const optionId = (place: number) => `${listId}-${place}`
  return (
    <div className="combobox">
      <input
        {...linked}
        type="text"
        role="combobox"
        className="input"
        dir="auto"
        aria-label={label}
        aria-expanded={box.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={box.active >= 0 ? optionId(box.active) : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={box.words}
        onChange={({ target }) => box.type(target.value)}
        onKeyDown={box.onKeyDown}
        onClick={box.open}
        onBlur={() => {
          box.close()
          onLeave?.()
        }}
      />
      <div id={listId} role="listbox" aria-label={label} className="options" hidden={!box.isOpen}>
        {box.options.map(({ id, name, note, hue }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys and keeps the focus.
          <div
            key={id}
            id={optionId(place)}
            role="option"
            aria-selected={place === box.active}
            className="option"
            ref={place === box.active ? (item) => item?.scrollIntoView?.({ block: 'nearest' }) : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => box.pick(place)}
          >
            {hue !== undefined && <HueDot hue={hue} />}
            <span>{name}</span>
            {note && <small>{note}</small>}
          </div>
        ))}
        {box.isOpen && count < total && (
          <div role="presentation" className="count">
            {count} of {total}
          </div>
        )}
      </div>
      <p role="status" className="sr-only">
        {box.isOpen && `${count} of ${total}`}
      </p>
    </div>
  )
}
