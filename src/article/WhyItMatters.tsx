import type { ArticleContext } from '../content/articleContext.ts'
import { formatShortDay } from '../content/formatDay.ts'
import { articlePath } from '../content/paths.ts'
import { LogoMark } from '../ui/LogoMark.tsx'
import { PageLink } from '../ui/PageLink.tsx'
import { InlineText } from './InlineText.tsx'

interface WhyItMattersProps {
  paragraphs: readonly string[]
  later: ArticleContext['later']
}

/** The callout: what the news changes, and at its foot what happened next. */
export function WhyItMatters({ paragraphs, later }: WhyItMattersProps) {
  if (paragraphs.length === 0 && later.length === 0) return null
  return (
    <section
      id="why-it-matters"
      aria-labelledby="why-heading"
      className="callout -mx-4 px-[1.125rem] pt-5 pb-6 md:mx-0 md:rounded-r-[0.625rem] md:px-6.5"
    >
      <h2
        id="why-heading"
        className="mb-2.5 flex items-center gap-2 font-sans text-[0.8125rem]/none font-bold tracking-[0.07em] text-mark-ink uppercase"
      >
        <LogoMark width={18} stroke={3} filled={false} />
        Why it matters
      </h2>
      <div className="space-y-3 font-serif text-[1.16rem]/[1.5] md:text-[1.28rem]/[1.5]">
        {paragraphs.map((text) => (
          <p key={text} className="text-pretty">
            <InlineText text={text} />
          </p>
        ))}
      </div>
      {later.length > 0 && (
        <div className="mt-4 border-t border-mark-edge/40 pt-3 text-[0.94rem] text-mark-ink">
          <h3 className="font-semibold">What happened next</h3>
          <ul className="mt-1 space-y-1">
            {later.map(({ step }) => (
              <li key={step.slug}>
                <time dateTime={step.date}>{formatShortDay(step.date)}</time>:{' '}
                <PageLink className="link" to={articlePath(step.slug)}>
                  {step.title}
                </PageLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
