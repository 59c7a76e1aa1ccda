import { type MouseEvent, type SyntheticEvent, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { retryable } from '../../data/retryable.ts'
import { contactFor } from './contactFor.ts'
import type { ReportLinkProps } from './reportLinkProps.ts'

const code = retryable(async () => (await import('./describeReport.ts')).describeReport)
const load = () => void code.load().catch(() => {})

/** The link in a browser: it names the view as it stands at the press. The code for that comes when somebody reaches for it. */
export function LateReportLink({ kind, children }: ReportLinkProps) {
  const contact = contactFor(kind)
  const { pathname } = useLocation()
  const isFilled = useRef(false)
  const selected = useRef<Range | null>(null)
  if (contact === null) return null
  const fill = ({ currentTarget }: Pick<SyntheticEvent<HTMLAnchorElement>, 'currentTarget'>) => {
    const describe = code.peek()
    if (describe) currentTarget.href = describe(kind, selected.current)
    isFilled.current = describe !== null
    return isFilled.current
  }
  // The press that it begins takes the selection away, and the code may come later.
  const press = (event: SyntheticEvent<HTMLAnchorElement>) => {
    selected.current = selectedRange()
    fill(event)
  }
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const { currentTarget, detail, metaKey, ctrlKey, shiftKey, altKey } = event
    if (detail === 0) selected.current = selectedRange()
    // A pointer has filled it in as it went down, if the code was there by then.
    if ((isFilled.current && detail > 0) || fill(event) || metaKey || ctrlKey || shiftKey || altKey) return
    event.preventDefault()
    const go = () => {
      fill({ currentTarget })
      window.location.assign(currentTarget.href)
    }
    code.load().then(go, go)
  }
  return (
    <a
      // React leaves the prerendered address alone, which names no other page than the first.
      key={pathname}
      className="link"
      href={contact.href}
      suppressHydrationWarning
      onPointerEnter={load}
      onFocus={load}
      onPointerDown={press}
      onClick={follow}
    >
      {children}
    </a>
  )
}

function selectedRange(): Range | null {
  const selection = getSelection()
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null
}
