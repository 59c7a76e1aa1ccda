import type { Picture } from '../../content/article/article.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { withBase } from '../../ui/links/withBase.ts'

interface ArticlePictureProps {
  picture: Picture
  /** Whether it begins the text, where it may be on the first screen. */
  isFirst: boolean
}

/** In pixels, so that the whole picture can be looked at on most screens. */
const MOST_HEIGHT = 720

/**
 * A picture with what is said of it. Its size is known before it is there, so nothing moves when it comes; it is never drawn larger
 * than it is, nor wider than the text.
 */
export function ArticlePicture({ picture: { path, width, height, alt, caption, credit }, isFirst }: ArticlePictureProps) {
  const scale = Math.min(1, MOST_HEIGHT / height)
  return (
    <figure className="break-inside-avoid py-2">
      <img
        className="picture h-auto max-w-full rounded-md font-sans text-sm"
        src={withBase(`/${path}`)}
        width={Math.round(width * scale)}
        height={Math.round(height * scale)}
        alt={alt}
        loading={isFirst ? undefined : 'lazy'}
        decoding="async"
      />
      {(caption !== null || credit !== null) && (
        <figcaption className="mt-2.5 font-sans text-sm text-pretty text-muted">
          {caption !== null && (
            <span dir="auto">
              <InlineText text={caption} />{' '}
            </span>
          )}
          {credit !== null && (
            <small dir="auto" className="text-xs text-faint">
              {credit}
            </small>
          )}
        </figcaption>
      )}
    </figure>
  )
}
