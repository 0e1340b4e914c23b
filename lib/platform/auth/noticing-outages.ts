import type { Adapter } from 'next-auth/adapters';

/** The same storage, that keeps in `outages` why a session could not be read. */
export function noticingOutages(storage: Adapter, outages: unknown[]): Adapter {
  return {
    ...storage,
    async getSessionAndUser(sessionToken) {
      try {
        return (await storage.getSessionAndUser?.(sessionToken)) ?? null;
      } catch (error) {
        outages.push(error);
        throw error;
      }
    },
  };
}
