import { getLocale } from 'next-intl/server';

type Axis = { key: string; name: string; subtitle: string | null };

/** Axes in running text, in the instrument's own language, each by its role: "de rol van begeleider en Ontwikkelingsbekwaam". */
export async function AxisList({ axes, language }: { axes: Axis[]; language: string }) {
  const locale = await getLocale();
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(
    axes.map(({ key }) => key),
  );
  return parts.map(({ type, value }, index) => {
    const axis = axes.find(({ key }) => key === value);
    if (type === 'literal' || !axis) return value;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <span key={index} lang={language}>
        {axis.subtitle ?? axis.name}
      </span>
    );
  });
}
