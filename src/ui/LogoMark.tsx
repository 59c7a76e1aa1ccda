import { LOGO_MARK } from './markShapes.ts'

const { width: WIDTH, height: HEIGHT, circles, lens } = LOGO_MARK

/** The site's sign: two circles that meet. Decoration beside the name, or beside a heading. */
export function LogoMark({ width = WIDTH, stroke = 2, filled = true }: { width?: number; stroke?: number; filled?: boolean }) {
  return (
    <svg
      className="flex-none"
      width={width}
      height={(width * HEIGHT) / WIDTH}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fill="none"
      aria-hidden="true"
    >
      {filled && <path className="fill-accent" d={lens} />}
      {circles.map((circle) => (
        <circle key={circle.cx} {...circle} stroke="currentColor" strokeWidth={stroke} />
      ))}
    </svg>
  )
}
