import { useId } from 'react'
import type { Filter } from '../../content/query/filter.ts'

export function SortChoice({ sort, onChange }: { sort: Filter['sort']; onChange: (sort: Filter['sort']) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="label mb-2 block">
        Order
      </label>
      <select id={id} className="field" value={sort} onChange={(event) => onChange(event.target.value === 'oldest' ? 'oldest' : 'newest')}>
        <option value="newest">Newest first</option>
        <option value="oldest">Oldest first</option>
      </select>
    </div>
  )
}
