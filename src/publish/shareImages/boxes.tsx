import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { imageText } from './fonts/imageText.ts'

/** What share images are laid out with; the styles are those that satori knows. */
interface BoxProps {
  style?: CSSProperties
  children: ReactNode
}

export function Row({ style, children }: BoxProps): ReactElement {
  return <div style={{ display: 'flex', ...style }}>{children}</div>
}

export function Column({ style, children }: BoxProps): ReactElement {
  return <div style={{ display: 'flex', flexDirection: 'column', ...style }}>{children}</div>
}

interface WordsProps {
  /** At most so many lines; what is longer ends in an ellipsis. */
  lines?: number | undefined
  /** The key by which the layout names its size (renderSvg.ts). */
  id?: string
  style?: CSSProperties
  children: string
}

/** Text is text: nothing in it is markup. */
export function Words({ lines, id, style, children }: WordsProps): ReactElement {
  const clamped = lines === undefined ? {} : { lineClamp: lines }
  return (
    <div key={id} style={{ display: 'block', ...clamped, ...style }}>
      {imageText(children)}
    </div>
  )
}
