/** What headlines say that somebody does. */
export const HEADLINE_VERB =
  /(?<![\p{L}\d])(?:is|are|to|will|has|have|with|introducing|announcing|(?:announce|launche?|unveil|reveal|introduce|say|tell|buy|bought|sell|acquire|invest|take|join|raise|win|back|ink|sign|agree|expand|extend|partner|team|strike|land|seek|end|drop|cut|hire|build|begin|start|stop|add|bring|close|complete|face|get|give|make|move|open|pick|pour|put|set|sue|tap|use|want)(?:s|es|e?d)?)(?![\p{L}\d])/iu
