/** The words of a QR code with which phones join a network; empty without a network. Without a password it is open. */
export const wifiCode = (name: string, password: string): string => {
  if (name === '') return '';
  const kind = password === '' ? 'T:nopass' : 'T:WPA';
  const secret = password === '' ? '' : `P:${escaped(password)};`;
  return `WIFI:${kind};S:${escaped(name)};${secret};`;
};

const escaped = (text: string): string => text.replace(/[\\;,:"]/g, String.raw`\$&`);
