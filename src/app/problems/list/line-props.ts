/** Where a line stands among all of the list, counted from 1, and whether the keyboard is at it. */
export type LineProps = {
  readonly position: number
  readonly of: number
  readonly isCurrent: boolean
}
