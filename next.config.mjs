import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types in a step of its own; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '2mb' },
    // What the proxy lets through: above the largest form that an address of ours reads (MOST_UPLOAD_BYTES), which says so itself.
    proxyClientMaxBodySize: '11mb',
  },
  serverExternalPackages: ['pg', 'pino', 'graphile-worker', 'nodemailer', 'rate-limiter-flexible'],
  headers: async () => [
    {
      // The version in the address changes with the contents.
      source: '/generated/:file*',
      has: [{ type: 'query', key: 'v' }],
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
};

/**
 * A running server reads this without a compiler: it is no TypeScript, and next-intl's plugin, which brings one along,
 * is for builds alone. Together they would stay in its memory with some 40 MB.
 * @param {string} phase
 */
export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./lib/platform/i18n/request.ts')(config);
}
