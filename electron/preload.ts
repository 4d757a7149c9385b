import { ipcRenderer } from 'electron';

// The page asks, and gets one end of a channel whose other end is the desk. It gets nothing else, ever.
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'foyer:port-please') return;
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage('foyer:port', null, [port1]);
  window.postMessage('foyer:port', window.location.origin, [port2]);
});
