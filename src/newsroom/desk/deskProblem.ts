/** Why the desk can't do what it was asked for: a status, and a sentence for whoever asked. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem'
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}
