/** A browser that is driven as a reader uses it; Firefox and WebKit each have one, so that journeys are written once. */
export interface Engine {
  /** Opens an address; comes back when the page is parsed. */
  open(address: string): Promise<void>
  back(): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Evaluates an expression in every page from now on, ahead of the page's own scripts, where the driver can. */
  prepare(expression: string): Promise<void>
  /** The value of an expression in the page. It must be what JSON can hold. */
  evaluate(expression: string): Promise<unknown>
  /** A press of the mouse at a point of the screen, or one that begins there and ends at another. */
  press(from: Point, to?: Point): Promise<void>
  /** Keys one after the other: letters, or the names of {@link KEYS}. */
  type(...keys: readonly string[]): Promise<void>
  close(): Promise<void>
}

export interface Point {
  x: number
  y: number
}

/** Keys that are no letters, by the names that the platform gives them, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Tab: '\uE004',
}
