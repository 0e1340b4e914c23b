/** Enough of an address to recognise it as one's own: m•••••@student.example. The dots do not tell how long it is. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}•••••${email.slice(at)}`;
}
