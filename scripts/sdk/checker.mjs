/**
 * What every compiler of model code is to the script that runs them.
 *
 * One project of model code: all its files are compiled together, and apart from every other case.
 * @typedef {{ readonly name: string, readonly folder: string, readonly files: readonly string[] }} Case
 *
 * Why a case does not compile, in the compiler's own words.
 * @typedef {{ readonly folder: string, readonly text: string }} Failure
 *
 * @typedef {{ readonly tool: string, readonly check: (cases: readonly Case[]) => Promise<readonly Failure[]> }} Compiler
 *
 * `folder` holds the checker's own files, and under `refused/` one case for each rule it must know.
 * `prepare` fetches what is missing and throws `NotChecked` when it cannot be had.
 * @typedef {{
 *   readonly id: string
 *   readonly verb: 'compiled' | 'type-checked'
 *   readonly folder: string
 *   readonly prepare: () => Promise<Compiler>
 * }} Checker
 */

/** A tool or a package cannot be had here; the message says which, and what to do. */
export class NotChecked extends Error {}
