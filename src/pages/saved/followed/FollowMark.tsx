import { List, Search } from 'lucide'
import type { FollowedItem } from '../../../reader/follows.ts'
import { HueDot } from '../../../ui/HueDot.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { PairMark } from '../../../ui/PairMark.tsx'

/** The sign of something followed: the disc of a company, the discs of two, a glyph for a list and for a search. */
export function FollowMark({ followed, hues }: Pick<FollowedItem, 'followed' | 'hues'>) {
  const [hue] = hues
  if (followed.kind === 'partnership' && hues.length > 1) return <PairMark hues={hues} />
  if (followed.kind === 'company' && hue !== undefined) return <HueDot hue={hue} />
  return <Icon shape={followed.kind === 'search' ? Search : List} size={14} />
}
