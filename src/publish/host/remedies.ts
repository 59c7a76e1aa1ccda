import { formatNumber } from '../../content/text/formatNumber.ts'
import { formatMegabytes } from '../progress/formatMegabytes.ts'
import type { SiteFile } from '../progress/weighFiles.ts'

interface Remedy {
  /** What a publisher can set, and what that leaves out. */
  says: string
  isLeftOut: (path: string) => boolean
  /** Of what it makes less. */
  less: readonly ('files' | 'bytes')[]
}

/** The options that make a site smaller. */
const REMEDIES: readonly Remedy[] = [
  { says: 'no precompress (ENTENTE_PRECOMPRESS=0)', isLeftOut: (path) => /\.(?:br|gz)$/.test(path), less: ['files', 'bytes'] },
  { says: 'no oembed (ENTENTE_OEMBED=0)', isLeftOut: (path) => /(?:^|\/)oembed\.json$/.test(path), less: ['files'] },
  { says: 'fewer pictures (ENTENTE_PICTURES)', isLeftOut: (path) => path.startsWith('previews/'), less: ['files', 'bytes'] },
  {
    says: 'a higher fewestFollowed (ENTENTE_FEWEST_FOLLOWED)',
    isLeftOut: (path) => /^partnerships\/.*\/feed\./.test(path),
    less: ['files', 'bytes'],
  },
  {
    says: 'a higher fewestJoint (ENTENTE_FEWEST_JOINT)',
    isLeftOut: (path) => /^partnerships\//.test(path),
    less: ['files', 'bytes'],
  },
  {
    says: 'fewer wholeArticles (ENTENTE_WHOLE_ARTICLES)',
    isLeftOut: (path) => /^articles\/.*\.html$/.test(path),
    less: ['bytes'],
  },
]
const NOTHING_LEFT = 'another host, or a plan of this one that takes more: ENTENTE_HOST=any writes the site all the same'

/** What to switch off so that there is less of some files, with what each option is worth at most. */
export function remedyFor(what: 'files' | 'bytes', files: readonly SiteFile[]): string {
  const worth = REMEDIES.filter(({ less }) => less.includes(what)).flatMap(({ says, isLeftOut }) => {
    const found = files.filter(({ path }) => isLeftOut(path))
    const bytes = found.reduce((sum, file) => sum + file.bytes, 0)
    const size = what === 'files' ? `${formatNumber(found.length)} files` : formatMegabytes(bytes)
    return found.length > 0 ? [`${says}, up to ${size} less`] : []
  })
  return [...worth, NOTHING_LEFT].join('; or ')
}
