import { today } from '../../content/text/day.ts'
import { describeAge } from '../../content/text/describeAge.ts'
import { useHydrated } from '../../hydration/useHydrated.ts'

/**
 * How old the news is, by the reader's own clock, so no page is prerendered with it: the boot script puts the words in
 * (hydration/boot/showAge.ts), and React takes them over as they are. The line is reserved, so that nothing shifts.
 */
export function ArticleAge({ date }: { date: string }) {
  const [before, age, after] = useHydrated() ? describeAge(date, today()) : ['', '', '']
  return (
    <span data-age-of={date} className="block min-h-[1.25em] text-sm text-faint md:min-h-[1.5em]">
      <span suppressHydrationWarning className="max-md:sr-only">
        {before}
      </span>
      <span suppressHydrationWarning>{age}</span>
      <span suppressHydrationWarning className="max-md:sr-only">
        {after}
      </span>
    </span>
  )
}
