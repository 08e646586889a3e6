import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import { Tooltip } from '../overlays/tooltip.tsx'
import styles from './button.module.css'

export type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: 'plain' | 'primary' | 'danger' | 'quiet'
  readonly icon?: IconName
}

/** A button with words. `primary` once a view; `quiet` has no frame until it is pointed at. */
export function Button({
  variant = 'plain',
  icon,
  className,
  children,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={classNames(styles.button, styles[variant], className)}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  readonly icon: IconName
  /** Keys that do the same, as `mod+z`; shown in the tooltip. */
  readonly keys?: string
}

/** A button that is only a picture, and says what it does when pointed at or focused. */
export function IconButton({ label, icon, keys, className, ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        aria-label={label}
        className={classNames(styles.button, styles.iconOnly, className)}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Tooltip>
  )
}
