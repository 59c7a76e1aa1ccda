import { memo } from 'react'
import { OF_CONTENT } from '../../../content/site/languages.ts'
import { PairMark } from '../../../ui/PairMark.tsx'
import { Marked } from '../Marked.tsx'
import type { SearchOption } from './searchOptions.ts'

interface SearchOptionItemProps {
  id: string
  option: SearchOption
  isActive: boolean
}

/** An option of the dialog's list. The field keeps the focus and handles keys; the list handles clicks. */
export const SearchOptionItem = memo(function SearchOptionItem({ id, option, isActive }: SearchOptionItemProps) {
  const { kind, hues, title, passage, note } = option
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      // Set on the field instead: options of a combobox take no focus.
      tabIndex={-1}
      className="option cursor-pointer border-b border-rule px-4 py-2.5 hover:bg-wash"
    >
      <div className="flex gap-3">
        {kind !== 'all' && <PairMark hues={hues} />}
        <div className="min-w-0 flex-1">
          <p {...OF_CONTENT} dir="auto" className={kind === 'article' ? 'font-serif leading-snug font-semibold' : 'font-semibold'}>
            <Marked runs={title} />
          </p>
          {passage.length > 0 && (
            <p {...OF_CONTENT} dir="auto" className="mt-0.5 line-clamp-2 text-sm text-muted">
              <Marked runs={passage} />
            </p>
          )}
          {note && <p className="text-sm text-faint">{note}</p>}
        </div>
      </div>
    </div>
  )
})
