// Runs in the page that is measured: text for `evaluate`, since tests know no page.
globalThis.bench = (() => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  let frames = [];
  let peer;
  return {
    /** From the press on the button of the axis to the frame that shows it. */
    async drawOfAxis() {
      const press = (name) => {
        const labels = [...document.querySelectorAll('.axis-toolbar label')];
        labels.find((label) => label.textContent === name).click();
      };
      press('List');
      await shown();
      const start = performance.now();
      press('Axis');
      await shown();
      const end = performance.now();
      if (document.querySelector('.axis-mark') === null) throw new Error('Nothing is drawn.');
      press('Axis and list');
      await shown();
      return end - start;
    },
    /** The same for vis-timeline; one event is selected, for only such can be dragged. */
    async drawOfPeer(items) {
      const { vis } = globalThis;
      const place = document.getElementById('timeline');
      const start = performance.now();
      const timeline = new vis.Timeline(place, new vis.DataSet(items), {
        height: 300,
        editable: { updateTime: true },
        stack: false,
      });
      await new Promise((done) => timeline.on('changed', done));
      await shown();
      const end = performance.now();
      peer = timeline;
      timeline.setSelection('e3000');
      await shown();
      return end - start;
    },
    async fitPeer() {
      peer.fit({ animation: false });
      await shown();
    },
    watchFrames() {
      frames = [];
      let last = performance.now();
      const watch = (now) => {
        frames.push(now - last);
        last = now;
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    },
    watchedFrames: () => frames.slice(2),
  };
})();
