export { ProblemsPanel } from './problems-panel.tsx'
export { StatusItems } from './status/status-items.tsx'
export { stepProblem } from './step-problem.ts'
