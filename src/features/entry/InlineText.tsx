import { Fragment, type ReactNode } from 'react'
import { type Inline, parseInline } from '../../content/article/inlineMarkup.ts'
import { OutsideLink } from '../../ui/links/OutsideLink.tsx'
import { PageLink } from '../../ui/links/PageLink.tsx'
import { SourceMark } from './SourceMark.tsx'

interface InlineTextProps {
  text: string
  /** The page whose sources the citations number, where it is not this one. */
  sourcesOf?: string
}

/** A text of an article with its emphasis, links and source marks. */
export function InlineText({ text, sourcesOf }: InlineTextProps) {
  return parseInline(text).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
    <Fragment key={place}>{render(part, sourcesOf)}</Fragment>
  ))
}

function render(part: Inline, sourcesOf: string | undefined): ReactNode {
  switch (part.type) {
    case 'text':
      return part.text
    case 'emphasis':
      return <em>{part.text}</em>
    case 'citation':
      return <SourceMark number={part.number} sourcesOf={sourcesOf} />
    case 'link':
      return part.href.startsWith('/') ? (
        <PageLink className="link" to={part.href}>
          {part.text}
        </PageLink>
      ) : (
        <OutsideLink href={part.href}>{part.text}</OutsideLink>
      )
  }
}
