import { forgetNames } from './merge.ts'
import { emptyValues, type Fields, type Values } from './values.ts'

/**
 * What one document adds to a summary, held back until the whole document is known to be good: a broken one leaves no
 * trace.
 */
export class Tape {
  readonly #values: Values[] = []
  readonly #slots: number[] = []
  #length = 0
  #undo: (() => void)[] = []
  #grown = new Set<Fields>()

  /** Notes one value: `slot` of `values` counts one more. */
  add(values: Values, slot: number): void {
    this.#values[this.#length] = values
    this.#slots[this.#length] = slot
    this.#length += 1
  }

  /** Where values of this field lie. */
  field(owner: Values, name: string): Values {
    const fields = owner.fields ?? this.#openFields(owner)
    const known = fields.byName.get(name)
    if (known) return known
    return fields.others && name !== '_id' ? fields.others : this.#addField(fields, name)
  }

  /** Where elements of arrays lie. */
  element(owner: Values): Values {
    if (owner.elements) return owner.elements
    this.#undo.push(() => {
      owner.elements = null
    })
    return (owner.elements = emptyValues())
  }

  /** The document is good. */
  commit(): void {
    for (let i = 0; i < this.#length; i += 1) {
      const counts = this.#values[i]?.counts
      const slot = this.#slots[i]
      if (counts && slot !== undefined) counts[slot] = (counts[slot] ?? 0) + 1
    }
    if (this.#grown.size > 0) for (const fields of this.#grown) forgetNames(fields)
    this.#rewind()
  }

  /** The document is broken, or not all there yet. */
  discard(): void {
    for (const undo of this.#undo) undo()
    this.#rewind()
  }

  #rewind(): void {
    this.#length = 0
    if (this.#undo.length > 0) this.#undo = []
    if (this.#grown.size > 0) this.#grown = new Set()
  }

  #openFields(owner: Values): Fields {
    this.#undo.push(() => {
      owner.fields = null
    })
    return (owner.fields = { byName: new Map(), others: null })
  }

  #addField(fields: Fields, name: string): Values {
    const values = emptyValues()
    fields.byName.set(name, values)
    this.#undo.push(() => fields.byName.delete(name))
    this.#grown.add(fields)
    return values
  }
}
