import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Button } from '#app/ui'
import { startFromText } from '../new-projects.ts'
import { countOf } from './count-of.ts'
import { fetchSamples, fetchSampleText, type Sample } from './fetch-samples.ts'
import styles from './start.module.css'

/** Projects to look at and to play with. */
export function Samples(): ReactNode {
  const samples = useQuery({ queryKey: ['samples'], queryFn: fetchSamples })
  const [failed, setFailed] = useState<Sample | null>(null)
  const open = async (sample: Sample): Promise<void> => {
    setFailed(null)
    try {
      await startFromText(sample.file, await fetchSampleText(sample))
    } catch {
      setFailed(sample)
    }
  }
  return (
    <section className={styles.section} aria-labelledby="samples">
      <h2 id="samples">Samples</h2>
      {samples.isError && (
        <p className={styles.failed} role="alert">
          The samples cannot be fetched now.{' '}
          <Button onClick={() => void samples.refetch()}>Try again</Button>
        </p>
      )}
      {failed && (
        <p className={styles.failed} role="alert">
          {failed.title} cannot be fetched now.{' '}
          <Button onClick={() => void open(failed)}>Try again</Button>
        </p>
      )}
      <ul className={styles.samples}>
        {samples.data?.map((sample) => (
          <li key={sample.id}>
            <button type="button" className={styles.sample} onClick={() => void open(sample)}>
              <span className={styles.title}>{sample.title}</span>
              <span className={styles.description}>{sample.description}</span>
              <span className={styles.about}>
                {countOf(sample.objectTypes, 'object type')},{' '}
                {countOf(sample.properties, 'property', 'properties')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
