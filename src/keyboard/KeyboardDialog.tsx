import { X } from 'lucide'
import { Fragment, useEffect, useRef, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { areKeysInUse, chooseKeys } from './keysInUse.ts'

const KEYS = [
  { keys: ['j'], does: 'Next entry' },
  { keys: ['k'], does: 'Previous entry' },
  { keys: ['Enter', 'o'], either: true, does: 'Open the entry' },
  { keys: ['c'], does: 'Copy the link to the entry, or to the page' },
  { keys: ['/'], does: 'Search' },
  { keys: ['f'], does: 'Filters' },
  { keys: ['g', 't'], does: 'Timeline' },
  { keys: ['g', 'm'], does: 'Map' },
  { keys: ['?'], does: 'This list' },
]

/** What each key does, and the switch for all of them. The platform gives the focus back when it closes. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [inUse, setInUse] = useState(areKeysInUse)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      closedby="any"
      className="m-auto w-full max-w-md rounded-2xl border border-rule bg-paper text-ink"
      onClose={onClose}
    >
      <div className="flex items-center justify-between border-b border-rule py-2 pr-2 pl-4">
        <h2 id="keys-title" className="font-serif text-xl font-semibold">
          Keyboard
        </h2>
        <button type="button" className="grid size-11 place-items-center" onClick={() => dialog.current?.close()}>
          <Icon shape={X} size={20} />
          <span className="sr-only">Close</span>
        </button>
      </div>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 p-4 text-[0.9rem]">
        {KEYS.map(({ keys, either, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key, i) => (
                <Fragment key={key}>
                  {i > 0 && <span className="text-muted">{either ? ' or ' : ' then '}</span>}
                  <kbd className="rounded-sm border border-edge bg-raised px-1.5 py-0.5 text-[0.8125rem]">{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="flex min-h-11 items-center gap-2.5 border-t border-rule px-4 py-2 text-[0.9rem]">
        <input
          type="checkbox"
          className="size-[1.0625rem] accent-ink"
          checked={inUse}
          onChange={(event) => {
            setInUse(event.target.checked)
            chooseKeys(event.target.checked)
          }}
        />
        Use these keys
      </label>
    </dialog>
  )
}
