import { Fragment, useState } from 'react'
import { areKeysInUse, chooseKeys } from '../../hydration/keysInUse.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

const KEYS = [
  { keys: ['j'], does: 'Next entry' },
  { keys: ['k'], does: 'Previous entry' },
  { keys: ['Enter', 'o'], either: true, does: 'Open the entry' },
  { keys: ['s'], does: 'Save the entry, or the article' },
  { keys: ['c'], does: 'Copy the link to the entry, or to the page' },
  { keys: ['/'], does: 'Search' },
  { keys: ['f'], does: 'Filters' },
  { keys: ['g', 't'], does: 'Timeline' },
  { keys: ['g', 'm'], does: 'Map' },
  { keys: ['g', 's'], does: 'Saved' },
  { keys: ['?'], does: 'This list' },
]

/** What each key does, and the switch for all of them. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const [inUse, setInUse] = useState(areKeysInUse)
  return (
    <Dialog name="Keyboard" hasTitle className="m-auto w-full max-w-md rounded-2xl border border-rule" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2.5 p-4 text-sm">
        {KEYS.map(({ keys, either, does }) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key, i) => (
                <Fragment key={key}>
                  {i > 0 && <span className="text-muted">{either ? ' or ' : ' then '}</span>}
                  <kbd className="rounded-sm border border-edge bg-raised px-1.5 py-0.5 text-sm">{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <CheckField
        className="min-h-11 border-t border-rule px-4 py-2 text-sm"
        checked={inUse}
        onChange={(checked) => {
          setInUse(checked)
          chooseKeys(checked)
        }}
      >
        Use these keys
      </CheckField>
    </Dialog>
  )
}
