/** Runs the popup's own script, which has been fetched already: in its page alone. */
export const popupItself = () => import('virtual:popup');
