import { nothingSelected, useToasts, useTour, useView } from '#app/state'
import { startFromText } from '../new-projects.ts'
import { fetchSamples, fetchSampleText } from '../start/fetch-samples.ts'

/** Opens a sample as a project of its own and begins the tour there. */
export async function startTour(): Promise<void> {
  try {
    const [sample] = await fetchSamples()
    if (!sample) return
    await startFromText(sample.file, await fetchSampleText(sample))
    useView.getState().select(nothingSelected, 'other')
    useTour.getState().begin()
  } catch {
    useToasts.getState().say('The sample of the tour cannot be fetched now.', 'problem')
  }
}
