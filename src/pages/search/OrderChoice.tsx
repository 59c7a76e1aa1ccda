import type { SearchOrder } from '../../content/address/searchAddress.ts'

const NAMES: Readonly<Record<SearchOrder, string>> = { relevance: 'Best first', newest: 'Newest first', oldest: 'Oldest first' }
const isOrder = (value: string): value is SearchOrder => value in NAMES

export function OrderChoice({ order, onChange }: { order: SearchOrder; onChange: (order: SearchOrder) => void }) {
  return (
    <label className="flex items-center gap-2 text-sm text-muted">
      Order
      <select
        className="field w-auto max-md:min-h-11"
        value={order}
        onChange={({ target: { value } }) => isOrder(value) && onChange(value)}
      >
        {Object.entries(NAMES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
