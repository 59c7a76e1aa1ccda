/** Runs works of one name one after another. */
export class Queue {
  private readonly last = new Map<string, Promise<unknown>>()

  run<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const before = this.last.get(name) ?? Promise.resolve()
    const done = before.then(work, work)
    this.last.set(name, done)
    const forget = () => {
      if (this.last.get(name) === done) this.last.delete(name)
    }
    done.then(forget, forget)
    return done
  }
}
