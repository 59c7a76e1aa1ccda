import type { ArticleFile } from '../../../content/article/articleSchema.ts'
import { plainText } from '../../../content/article/inlineMarkup.ts'
import type { Warning } from '../../faults/fault.ts'
import { formatPath, type JsonPath } from '../json/jsonText.ts'
import type { UnplacedFault } from '../json/placeFaults.ts'
import type { Pictures } from './pictures.ts'

/** A picture as an article's file names it, with its place. */
type NamedPicture = Extract<ArticleFile['body'][number], { image: string }> & { path: JsonPath }

/** The pictures of an article that can't be published. */
export function checkPictures(article: ArticleFile, pictures: Pictures): UnplacedFault[] {
  return picturesOf(article).flatMap(({ path, image }) => {
    const found = pictures.find(image)
    return found.ok ? [] : [{ path: [...path, 'image'], ...found.fault }]
  })
}

/** What may be a mistake in an article's pictures, and in what is said of them. */
export function reviewPictures(file: string, article: ArticleFile, pictures: Pictures): Warning[] {
  return picturesOf(article).flatMap(({ path, image, alt, caption }) => {
    const found = pictures.find(image)
    const doubts = (found.ok ? found.doubts : []).map((doubt) => `names ${image} in ${formatPath(path)}, which ${doubt}`)
    return [...doubts, ...doubtsOfAlt(alt, caption).map((doubt) => `${doubt} (${formatPath(path)})`)].map((text) => ({ file, text }))
  })
}

function doubtsOfAlt(alt: string, caption: string | undefined): string[] {
  if (caption !== undefined && plainText(caption).toLowerCase() === alt.toLowerCase())
    return ['has a picture whose "alt" is its caption, which some hear twice; say there what the picture shows']
  if (/^\S+\.\w{3,4}$|^(?:an? )?(?:image|picture|photo(?:graph)?|logo|chart|graph|diagram|screenshot)$/i.test(alt))
    return [`has "${alt}" as the "alt" of a picture, which tells nobody what it shows`]
  return []
}

function picturesOf({ body }: ArticleFile): NamedPicture[] {
  return body.flatMap((block, i) => (typeof block === 'object' && 'image' in block ? [{ ...block, path: ['body', i] }] : []))
}
