/** Run in a page: when its content was first painted, in milliseconds since it was asked for. */
export const FIRST_PAINT = `new Promise((done) => {
  const observer = new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) done(paint.startTime);
  });
  observer.observe({ type: 'paint', buffered: true });
})`;
