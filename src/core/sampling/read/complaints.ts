import type { Diagnostic } from '#core/diagnostics'
import { report } from '../diagnostics.ts'
import { maximumReports } from './limits.ts'

/** What is broken in a file: the first ones as they are, the others as a number. */
export class Complaints {
  readonly #first: Diagnostic[] = []
  readonly #last: Diagnostic[] = []
  #more = 0

  say(diagnostic: Diagnostic): void {
    if (this.#first.length < maximumReports) this.#first.push(diagnostic)
    else this.#more += 1
  }

  /** Says why reading ends, whatever was said before. */
  sayLast(diagnostic: Diagnostic): void {
    this.#last.push(diagnostic)
  }

  all(): readonly Diagnostic[] {
    const more = this.#more === 0 ? [] : [report('more-malformed', { count: this.#more })]
    return [...this.#first, ...more, ...this.#last]
  }
}
