// What stands where a page should be and could not be brought.

export const words = {
  title: 'This page did not arrive',
  text: 'The way to the server was interrupted. What you wrote is kept on this device.',
  again: 'Load it again',
};
