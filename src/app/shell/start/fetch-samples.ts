/** A project that comes with the app. `file` is beside the list of samples. */
export type Sample = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly file: string
  readonly objectTypes: number
  readonly properties: number
}

const place = 'samples/'

/** The samples that come with the app. Fails when they cannot be fetched. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  const list: unknown = JSON.parse(await fetchText('index.json'))
  return Array.isArray(list) ? list.filter(isSample) : []
}

/** The project file of a sample. Fails when it cannot be fetched. */
export async function fetchSampleText(sample: Sample): Promise<string> {
  return fetchText(sample.file)
}

async function fetchText(file: string): Promise<string> {
  const answer = await fetch(new URL(place + file, document.baseURI))
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return answer.text()
}

function isSample(value: unknown): value is Sample {
  if (typeof value !== 'object' || value === null) return false
  const members = new Map<string, unknown>(Object.entries(value))
  const is = (type: string) => (name: string) => typeof members.get(name) === type
  return (
    ['id', 'title', 'description', 'file'].every(is('string')) &&
    ['objectTypes', 'properties'].every(is('number'))
  )
}
