/** Why the news matters, in a sentence below its headline; nothing where the article does not say. */
export function WhyLine({ why, className = 'mt-3' }: { why: string | null; className?: string }) {
  if (!why) return null
  return (
    <p dir="auto" className={`why-line max-w-[42em] border-s-[3px] border-mark-edge py-0.5 ps-3 font-serif text-base/[1.42] ${className}`}>
      <b dir="ltr">Why it matters:</b> {why}
    </p>
  )
}
