import { Check, Link2 } from 'lucide'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useCopy } from '../../../ui/copy/useCopy.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Passage, usePassage } from './usePassage.ts'

/** Offers the link to the passage that is selected, under its end. */
export function PassageLink({ article }: { article: RefObject<HTMLElement | null> }) {
  const passage = usePassage(article)
  return passage && createPortal(<PassageButton key={passage.address} passage={passage} />, passage.block)
}

function PassageButton({ passage: { address, left, top } }: { passage: Passage }) {
  const float = useRef<HTMLDivElement>(null)
  const [state, copy] = useCopy()
  useLayoutEffect(() => {
    float.current?.style.setProperty('--menu-left', `${left}px`)
    float.current?.style.setProperty('--menu-top', `${top + 8}px`)
    float.current?.showPopover()
  }, [left, top])
  return (
    <div ref={float} popover="manual" className="menu menu-bare">
      <button
        type="button"
        className="button button-strong w-full font-sans max-md:min-h-11"
        // A press must not take the selection away.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => copy(address)}
      >
        <Icon shape={state === 'copied' ? Check : Link2} size={15} />
        {state === 'copied' ? 'Link to this passage copied' : state === 'failed' ? 'Could not copy the link' : 'Copy link to this passage'}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && 'Link to this passage copied'}
      </span>
    </div>
  )
}
