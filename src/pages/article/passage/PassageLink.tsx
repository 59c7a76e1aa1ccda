import { Check, Link2 } from 'lucide'
import { type MouseEvent, type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { THIS_SITE } from '../../../content/site/thisSite.ts'
import { describeReport } from '../../../features/report/describeReport.ts'
import { useCopy } from '../../../ui/copy/useCopy.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { type Passage, usePassage } from './usePassage.ts'

/** Offers the link to the passage that is selected, under its end, and a way to tell the publisher that it is wrong. */
export function PassageLink({ article }: { article: RefObject<HTMLElement | null> }) {
  const passage = usePassage(article)
  return passage && createPortal(<PassageButton key={passage.address} passage={passage} />, passage.block)
}

const LOOK = 'button w-full font-sans max-md:min-h-11'

/** A press must not take the selection away. */
const KEEPS_SELECTION = {
  onPointerDown: (event: PointerEvent) => event.preventDefault(),
  onMouseDown: (event: MouseEvent) => event.preventDefault(),
}

function PassageButton({ passage: { address, text, source, left, top } }: { passage: Passage }) {
  const float = useRef<HTMLDivElement>(null)
  const [state, copy] = useCopy()
  useLayoutEffect(() => {
    float.current?.style.setProperty('--menu-left', `${left}px`)
    float.current?.style.setProperty('--menu-top', `${top + 8}px`)
    float.current?.showPopover()
  }, [left, top])
  return (
    <div ref={float} popover="manual" className="menu menu-bare">
      <button type="button" className={`${LOOK} button-strong`} {...KEEPS_SELECTION} onClick={() => copy(address)}>
        <Icon shape={state === 'copied' ? Check : Link2} size={15} />
        {state === 'copied' ? 'Link to this passage copied' : state === 'failed' ? 'Could not copy the link' : 'Copy link to this passage'}
      </button>
      {THIS_SITE.corrections !== null && (
        <a className={LOOK} href={describeReport('mistake', { address, passage: text, source })} {...KEEPS_SELECTION}>
          Report this passage
        </a>
      )}
      <span role="status" className="sr-only">
        {state === 'copied' && 'Link to this passage copied'}
      </span>
    </div>
  )
}
