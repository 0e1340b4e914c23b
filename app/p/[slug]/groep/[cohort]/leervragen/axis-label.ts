/** Two axes of one domain may have one name; the role sets them apart. */
export function axisLabel({ name, subtitle }: { name: string; subtitle: string | null }): string {
  return subtitle ? `${name}, ${subtitle}` : name;
}
