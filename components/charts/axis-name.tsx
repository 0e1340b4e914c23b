import { softHyphens } from '@/lib/shared/soft-hyphens';

/** "Agogische bekwaamheden (de rol van begeleider)"; the role is kept on one line where it fits. */
export function AxisName({ name, subtitle }: { name: string; subtitle: string | null }) {
  return (
    <>
      {softHyphens(name)}
      {subtitle && (
        <>
          {' '}
          <span className="role">({subtitle})</span>
        </>
      )}
    </>
  );
}
