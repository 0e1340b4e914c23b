/** Ends a process group: SIGTERM, and SIGKILL for what is left. */
export async function stopGroup(child, patience = 8_000) {
  const ended =
    child.exitCode !== null || child.signalCode !== null
      ? true
      : new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // the group is gone
  }
}
