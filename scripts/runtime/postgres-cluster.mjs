import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { binary } from './postgres-binaries.mjs';
import { giveTo, makeFolderFor } from './postgres-place.mjs';
import { writeState } from './postgres-state.mjs';
import { Refusal } from './refusal.mjs';

/** Made beside its place and moved when whole: an interrupted start leaves nothing half. */
export function createCluster(cluster, native) {
  const draft = `${cluster.place}.new`;
  const passwordFile = `${draft}-password`;
  rmSync(draft, { recursive: true, force: true });
  makeFolderFor(cluster.account, draft);
  cluster.state = {
    adminPassword: randomPassword(),
    ownerPassword: randomPassword(),
    keep: cluster.state.keep,
  };
  writeFileSync(passwordFile, cluster.state.adminPassword, { mode: 0o600 });
  giveTo(cluster.account, passwordFile);
  const options = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  options.push('--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL');
  if (cluster.hasty) options.push('--no-sync');
  const made = spawnSync(binary(native, 'initdb'), options, {
    ...cluster.account,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new Refusal(
      `The database could not be created in ${cluster.place}: ${(made.stderr || made.error?.message || '').trim()}`,
    );
  }
  writeState(cluster.dataDir, cluster.state);
  renameSync(draft, cluster.place);
}

function randomPassword() {
  return randomBytes(24).toString('hex');
}
