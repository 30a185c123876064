import { create } from 'zustand';

export interface Message {
  id: number;
  tone: 'neutral' | 'bad';
  title: string;
  details?: string[];
  /** A link offered with the message, such as a download. */
  link?: { label: string; address: string; fileName: string };
  /** A button offered with it, such as taking back what it tells of. */
  action?: { label: string; run: () => void };
}

let next = 1;

/** Short notes at the foot of the window. */
export const useMessages = create<{ messages: Message[] }>(() => ({ messages: [] }));

export function dismiss(id: number): void {
  useMessages.setState(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) }));
}

/** Shows a note; a good one leaves by itself, a bad one or one with a link stays until it is closed. */
export function tell(message: Omit<Message, 'id'>): void {
  const id = next++;
  useMessages.setState(({ messages }) => ({ messages: [...messages.slice(-2), { ...message, id }] }));
  if (message.tone === 'neutral' && !message.link) setTimeout(() => dismiss(id), message.action ? 8000 : 4000);
}
