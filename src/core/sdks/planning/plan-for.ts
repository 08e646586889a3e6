import type { CodeRules, SdkFeature } from '../rules.ts'

/** For whom is planned. */
export type PlanFor = {
  /** The SDK's id, under which its own names are kept. */
  readonly sdk: string
  readonly title: string
  readonly features: Readonly<Record<SdkFeature, boolean>>
  readonly rules: CodeRules
}
