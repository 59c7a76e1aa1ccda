import { z } from 'zod'
import type { JsonPath } from './jsonText.ts'

/** What a field wants and an example of it, as the schema describes them. */
export interface FieldHint {
  wanted: string
  example: string
}

type JsonSchema = z.core.JSONSchema.JSONSchema

/** Looks hints up in a schema. A field that the schema does not describe takes the hint of what is round it. */
export class FieldHints {
  private readonly root: JsonSchema
  constructor(schema: z.ZodType) {
    this.root = z.toJSONSchema(schema, { io: 'input' })
  }

  of(path: JsonPath): FieldHint {
    let hint: FieldHint = { wanted: '', example: '' }
    let schemas: JsonSchema[] = [this.root]
    for (const part of [null, ...path]) {
      if (part !== null) schemas = schemas.flatMap((schema) => childrenOf(schema, part))
      const described = schemas.find((schema) => schema.description !== undefined)
      if (described) hint = { wanted: described.description ?? '', example: exampleOf(described) }
    }
    return hint
  }

  /** The names of the fields that an object may have. */
  fieldsAt(path: JsonPath): string[] {
    let schemas: JsonSchema[] = [this.root]
    for (const part of path) schemas = schemas.flatMap((schema) => childrenOf(schema, part))
    return schemas.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {}))
  }
}

function childrenOf(schema: JsonSchema, part: string | number): JsonSchema[] {
  return alternatives(schema).flatMap(({ properties, additionalProperties, items }) => {
    const child = typeof part === 'number' ? items : properties && Object.hasOwn(properties, part) ? properties[part] : additionalProperties
    return typeof child === 'object' && !Array.isArray(child) ? [child] : []
  })
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).filter((option) => typeof option === 'object')]
}

function exampleOf({ examples }: JsonSchema): string {
  return Array.isArray(examples) && examples.length > 0 ? JSON.stringify(examples[0]) : ''
}
