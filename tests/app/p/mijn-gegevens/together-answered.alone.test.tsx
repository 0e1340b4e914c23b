import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { TogetherAnswered } from '@/app/p/[slug]/mijn-gegevens/together-answered';
import type { PooledGroup } from '@/lib/features/results/pooled-group';

vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'));

const group = {
  respondents: 3,
  form: {
    language: 'nl',
    axes: [
      {
        key: 'begeleider',
        name: 'Agogische bekwaamheden',
        subtitle: null,
        statements: [
          { key: 'sb1', text: 'Luistert' },
          { key: 'sb2', text: 'Vraagt door' },
        ],
      },
    ],
  },
  scores: { begeleider: { sum: 16, answered: 3 } },
  statements: { sb1: { sum: 16, answered: 3 } },
  feedForward: { begeleider: ['Ga zo door', 'Ga zo door', 'Vraag meer'] },
} as unknown as PooledGroup;

test('what students said together can be read whole: means, of statements too, and every text', async () => {
  const html = renderToStaticMarkup(await TogetherAnswered({ group }));

  expect(html).toContain('Feedback van 3 studenten samen');
  expect(html.match(/Gemiddeld 5,3/g)).toHaveLength(2);
  expect(html).toContain('Geen cijfer');
  expect(html.match(/Ga zo door/g)).toHaveLength(2);
  expect(html).toContain('Vraag meer');
});
