export const controls = { title: 'Controls' };
