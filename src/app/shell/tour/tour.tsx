import { useEffect, type ReactNode } from 'react'
import { useDocument, useProblems, useTour, useView } from '#app/state'
import { Button, Coach, SpokenText } from '#app/ui'
import { tourScene, tourSteps, type TourStep } from './tour-steps.ts'
import styles from './tour.module.css'

/** The step of the tour that is due, beside what it speaks of. */
export function Tour(): ReactNode {
  const step = useTour((state) => state.step)
  if (step === null) return null
  const due = tourSteps[step]
  return due ? <Step key={step} step={due} number={step + 1} /> : <Ended />
}

type StepProps = { readonly step: TourStep; readonly number: number }

function Step({ step, number }: StepProps): ReactNode {
  const next = useTour((state) => state.next)
  const leave = useTour((state) => state.leave)
  useEffect(() => watch(step, next), [step, next])
  return (
    <Coach label={step.title} target={() => document.querySelector(step.at)} onLeave={leave}>
      <p className={styles.count}>
        Step {number} of {tourSteps.length}
      </p>
      <h2 className={styles.title}>{step.title}</h2>
      <p>
        <SpokenText text={step.text} />
      </p>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={leave}>
          Leave the tour
        </Button>
        <Button onClick={next}>Skip this step</Button>
      </div>
    </Coach>
  )
}

function Ended(): ReactNode {
  const leave = useTour((state) => state.leave)
  return (
    <Coach label="The tour is over" target={() => null} onLeave={leave}>
      <h2 className={styles.title}>That is Tandem</h2>
      <p>The sample is yours to play with. The tour is in the Help menu.</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={leave}>
          Done
        </Button>
      </div>
    </Coach>
  )
}

/** Calls `onDone` once what the step asks for has been done. Returns how to stop. */
function watch(step: TourStep, onDone: () => void): () => void {
  const before = tourScene()
  let told = false
  const look = (): void => {
    if (told || !step.done(before, tourScene())) return
    told = true
    onDone()
  }
  const page = new MutationObserver(look)
  page.observe(document.body, { childList: true, subtree: true })
  const stops = [useDocument, useView, useProblems].map((store) => store.subscribe(look))
  return () => {
    page.disconnect()
    for (const stop of stops) stop()
  }
}
