export { explanations } from './catalogue.ts'
export type { Kind } from './declare.ts'
export { explainObjectType, explainProperty } from './explain.ts'
export {
  outdented,
  sectionIds,
  type Excerpt,
  type Explanation,
  type ExplanationSection,
  type SectionId,
  type Statement,
} from './explanation.ts'
export { findNamed, nearestNames } from './find-named.ts'
