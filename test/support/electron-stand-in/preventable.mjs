/** An event whose default can be prevented. */
export const preventable = (fields) => {
  const event = { ...fields, defaultPrevented: false };
  event.preventDefault = () => {
    event.defaultPrevented = true;
  };
  return event;
};
