/** Why a text is no JSON, from the place at which it went wrong. */
export interface SyntaxFault {
  offset: number
  found: string
  wanted: string
  example: string
}
