import { OF_INTERFACE } from '../../content/site/languages.ts'
import type { ArticleContext } from '../../content/story/articleContext.ts'
import { InlineText } from '../../features/entry/InlineText.tsx'
import { LogoMark } from '../../ui/LogoMark.tsx'
import { WhatHappenedNext } from './WhatHappenedNext.tsx'

interface WhyItMattersProps {
  paragraphs: readonly string[]
  later: ArticleContext['later']
}

/** The callout: why the news matters, and at its foot what happened next. */
export function WhyItMatters({ paragraphs, later }: WhyItMattersProps) {
  if (paragraphs.length === 0 && later.length === 0) return null
  return (
    <section
      id="why-it-matters"
      aria-labelledby="why-heading"
      className="callout rounded-r-[0.625rem] px-4 pt-3.5 pb-4 md:px-6.5 md:pt-5 md:pb-6"
    >
      <h2
        {...OF_INTERFACE}
        id="why-heading"
        className="mb-2 flex items-center gap-2 font-sans text-sm/none font-bold tracking-[0.07em] text-mark-ink uppercase"
      >
        <LogoMark width={18} stroke={3} filled={false} />
        Why it matters
      </h2>
      <div className="space-y-3 font-serif text-lg/normal md:text-xl/normal">
        {paragraphs.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change their order, and two may be equal
          <p key={index} dir="auto" className="text-pretty">
            <InlineText text={text} />
          </p>
        ))}
      </div>
      {later.length > 0 && <WhatHappenedNext later={later} />}
    </section>
  )
}
