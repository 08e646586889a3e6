/** What a paper is told besides the model. */
export type PaperOptions = {
  /** What the whole is called. */
  readonly title: string
}
