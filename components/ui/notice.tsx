import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Sign } from './sign';

type NoticeProps = {
  kind?: 'good' | 'warn' | 'wrong';
  title?: ReactNode;
  children?: ReactNode;
  /** `status` for what just succeeded, `alert` for what went wrong meanwhile; none for text that was always there. */
  role?: 'status' | 'alert';
};

export function Notice({ kind, title, children, role }: NoticeProps) {
  return (
    <div className={classNames('notice stack-s', kind)} role={role}>
      {title && (
        <p>
          <b>
            {kind === 'good' && (
              <>
                <Sign name="done" />{' '}
              </>
            )}
            {title}
          </b>
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
