import { type TextareaHTMLAttributes, useLayoutEffect, useRef } from 'react'

/** A text over several lines, as high as they are; browsers that know `field-sizing` do it by themselves. */
export function GrowingText({ className = '', ...control }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const { current } = area
    if (!current || globalThis.CSS?.supports?.('field-sizing', 'content')) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight + 2}px`
  }, [control.value])
  return <textarea ref={area} rows={1} className={`input growing ${className}`} {...control} />
}
