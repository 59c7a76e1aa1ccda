import { inspect } from 'node:util'

/**
 * Something that a publisher can mend. Its message is all that there is to say: the place in our code that found it is of no
 * use.
 */
export class PublisherFault extends Error {
  /** How Vite shows what has stopped a build. */
  [inspect.custom](): string {
    return this.message
  }
}
