// The least that any live page of ours could be: it renders, it keeps a state, it connects.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { io } from 'socket.io-client';
import { create } from 'zustand';

const useLink = create(() => ({ connected: false }));

function Page() {
  const connected = useLink((link) => link.connected);
  return <p>{connected ? 'Connected' : 'Connecting...'}</p>;
}

io().on('connect', () => useLink.setState({ connected: true }));

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
