/** The site's sign: two circles that meet. Decoration beside the name, or beside a heading. */
export function LogoMark({ width = 34, stroke = 2, filled = true }: { width?: number; stroke?: number; filled?: boolean }) {
  return (
    <svg className="flex-none" width={width} height={(width * 22) / 34} viewBox="0 0 34 22" fill="none" aria-hidden="true">
      {filled && <path className="fill-accent" d="M17 3.1a10 10 0 0 1 0 15.8 10 10 0 0 1 0-15.8z" />}
      <circle cx="11" cy="11" r="10" stroke="currentColor" strokeWidth={stroke} />
      <circle cx="23" cy="11" r="10" stroke="currentColor" strokeWidth={stroke} />
    </svg>
  )
}
