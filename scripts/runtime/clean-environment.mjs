/**
 * What a developer has set for their own start must not reach a throw-away one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(env) {
  const ours = /^(DATABASE_|LEERKRING_|SMTP_|MAIL|BASE_URL$|PORT$|HOST$|PG[A-Z]+$|LOG_LEVEL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
