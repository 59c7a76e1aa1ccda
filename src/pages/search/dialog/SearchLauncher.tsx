import { Search } from 'lucide'
import { useState } from 'react'
import { SEARCH_PATH } from '../../../content/address/paths.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PageLink } from '../../../ui/links/PageLink.tsx'
import { SEARCH_FIELD_ID } from '../../../ui/searchFieldId.ts'
import { SearchDialog } from './SearchDialog.tsx'

/** The way to search from any page: a link to the search's page, which opens a dialog over this one where scripts run. */
export function SearchLauncher() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <PageLink
        to={SEARCH_PATH}
        data-search
        aria-keyshortcuts="/"
        className="button search-launcher text-muted"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          const field = document.getElementById(SEARCH_FIELD_ID)
          if (field) field.focus()
          else setOpen(true)
        }}
      >
        <Icon shape={Search} size={16} />
        <span className="max-md:sr-only">Search the archive</span>
        <kbd className="needs-scripts ml-auto rounded-sm border border-rule px-1.5 text-xs max-md:hidden">/</kbd>
      </PageLink>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}
