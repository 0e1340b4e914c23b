import { createTranslator } from 'use-intl/core';
import { messages } from '@/lib/platform/i18n/messages/index';

/**
 * In the place of next-intl's part for the server, which needs a request of Next's:
 * `vi.mock('next-intl/server', () => import('@/tests/factories/dutch-translations'))`.
 */
export const getLocale = async () => 'nl';

export const getTranslations = async (namespace: 'errors' | 'ownData') =>
  createTranslator({ locale: 'nl', messages: messages.nl, namespace });
