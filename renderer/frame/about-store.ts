import { create } from 'zustand';

/** Whether the notes on the program itself are shown. */
export const useAbout = create<{ opened: boolean }>(() => ({ opened: false }));

export const openAbout = () => useAbout.setState({ opened: true });
export const closeAbout = () => useAbout.setState({ opened: false });
