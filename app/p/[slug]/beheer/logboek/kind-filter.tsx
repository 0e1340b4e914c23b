import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/text-field';

type Props = {
  at: string;
  label: string;
  button: string;
  chosen: string;
  kinds: { value: string; label: string }[];
};

/** A form that only asks: what is chosen stands in the address. */
export function KindFilter({ at, label, button, chosen, kinds }: Props) {
  return (
    <form action={at} method="get" className="row with-button">
      <SelectField name="soort" label={label} options={kinds} defaultValue={chosen} />
      <Button kind="second">{button}</Button>
    </form>
  );
}
