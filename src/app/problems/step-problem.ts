import { goToPlace, useProblems, useProblemView } from '#app/state'
import { listedProblems } from './problem-rows.ts'

/** Goes to the next listed problem (1) or the one before (-1), around the ends, and selects its place. */
export function stepProblem(by: 1 | -1): void {
  const { problems, model } = useProblems.getState()
  const { filter, current, goTo } = useProblemView.getState()
  if (!problems) return
  const listed = listedProblems(problems, model, filter)
  const before = listed.findIndex(({ key }) => key === current)
  const from = before === -1 && by === -1 ? 0 : before
  const at = (from + by + listed.length) % listed.length
  const row = listed[at]
  if (!row) return
  const { severity, message, where } = row.problem
  goTo(row.key, `${at + 1} of ${listed.length}, ${severity}: ${message.replaceAll('`', '')}`)
  goToPlace(where)
}
