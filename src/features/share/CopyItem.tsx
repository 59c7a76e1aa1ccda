import { useCopy } from '../../ui/copy/useCopy.ts'

interface CopyItemProps {
  label: string
  /** What it copies, asked for when it is pressed. */
  text: () => string
  className?: string
}

/** A line of a menu, or a button, that copies something and says so. */
export function CopyItem({ label, text, className = 'menu-item' }: CopyItemProps) {
  const [state, copy] = useCopy()
  return (
    <>
      <button type="button" className={className} onClick={() => copy(text())}>
        {state === 'copied' ? 'Copied' : state === 'failed' ? 'Could not copy' : label}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && `${label}: copied`}
        {state === 'failed' && `${label}: could not copy`}
      </span>
    </>
  )
}
