import { formatPath, type JsonPath } from '../json/jsonText.ts'

/** Notes of which fields of an article something else takes the place. */
export class StandInList {
  constructor(
    private readonly noted = new Set<string>(),
    private readonly path: JsonPath = [],
  ) {}

  /** The same list, for what lies at a path. */
  at(path: JsonPath): StandInList {
    return new StandInList(this.noted, [...this.path, ...path])
  }

  /** `field`: its name within what lies at the path of the list. */
  add(field: string): void {
    this.noted.add(formatPath([...this.path, field]))
  }

  /** A value, or where there is none another one, which is noted. */
  orElse<T>(field: string, value: T | null, otherwise: T): T {
    if (value !== null) return value
    this.add(field)
    return otherwise
  }

  names(): string[] {
    return [...this.noted]
  }
}
