import { useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { type DirectoryView, formatDirectoryView } from '../../content/address/directoryAddress.ts'

/** Browsers refuse addresses that change with every key. */
const ADDRESS_AFTER_MS = 200

const ORDERS = [
  ['sector', 'By sector'],
  ['count', 'By announcements'],
] as const

/** The words and the order of the list; both stand in the address. */
export function FindCompany({ view }: { view: DirectoryView }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState<string | null>(null)
  const orderName = useId()
  useEffect(() => {
    if (typed === null || typed.trim() === view.words) return
    const go = () => void navigate({ search: formatDirectoryView({ ...view, words: typed }) }, { replace: true, preventScrollReset: true })
    const timer = setTimeout(go, ADDRESS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed, view, navigate])
  return (
    <search className="needs-scripts mt-5 flex flex-wrap items-center gap-3">
      <label className="min-w-0 flex-1 basis-60 md:max-w-sm">
        <span className="sr-only">Find a company by name or alias</span>
        <input
          type="search"
          dir="auto"
          className="field max-md:min-h-11 placeholder:text-faint"
          placeholder="Find a company by name or alias…"
          value={typed ?? view.words}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <fieldset className="grid grid-cols-2 overflow-hidden rounded-lg border border-edge text-center text-[0.8125rem]">
        <legend className="sr-only">Order</legend>
        {ORDERS.map(([order, name]) => (
          <label key={order} className="segment px-3 py-2 max-md:py-3">
            <input
              type="radio"
              className="sr-only"
              name={orderName}
              checked={view.order === order}
              onChange={() => void navigate({ search: formatDirectoryView({ ...view, words: typed ?? view.words, order }) })}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </search>
  )
}
