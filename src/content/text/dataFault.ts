/** Data that arrived, but not in the form that was promised. `where` names the part, such as `articles/x.json: date`. */
export class DataFault extends Error {
  override readonly name = 'DataFault'
  constructor(
    readonly where: string,
    wanted: string,
  ) {
    super(`${where}: ${wanted} expected`)
  }
}
