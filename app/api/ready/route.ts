import { readiness } from '@/lib/platform/health/readiness';

/** 200 when everything that the product needs is there, else 503 with what is missing. */
export async function GET() {
  const parts = await readiness();
  const ready = Object.values(parts).every(Boolean);
  return Response.json({ status: ready ? 'ready' : 'not ready', ...parts }, { status: ready ? 200 : 503 });
}

export const dynamic = 'force-dynamic';
