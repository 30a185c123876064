import { create } from 'zustand';

/** Whether the list of what is wrong with the open plan is on show. */
export const useProblems = create<{ opened: boolean }>(() => ({ opened: false }));

export const openProblems = () => useProblems.setState({ opened: true });
export const closeProblems = () => useProblems.setState({ opened: false });
