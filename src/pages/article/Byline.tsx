import { Fragment } from 'react'
import type { Author } from '../../content/article/article.ts'
import { OutsideLink } from '../../ui/links/OutsideLink.tsx'

/** "By A, B and C", each a link where there is a page about them. */
export function Byline({ authors }: { authors: readonly Author[] }) {
  if (authors.length === 0) return null
  return (
    <p className="mt-2 text-sm text-muted md:mt-4">
      By{' '}
      {authors.map(({ name, url }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: authors never change their order, and two may have one name
        <Fragment key={place}>
          {place > 0 && (place === authors.length - 1 ? ' and ' : ', ')}
          {url === null ? (
            <bdi>{name}</bdi>
          ) : (
            <OutsideLink href={url}>
              <bdi>{name}</bdi>
            </OutsideLink>
          )}
        </Fragment>
      ))}
    </p>
  )
}
