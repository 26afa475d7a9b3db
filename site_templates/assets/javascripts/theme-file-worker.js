/*
 * Lets the search run where a browser allows no worker: on pages opened from a folder. The worker's script runs in a
 * hidden frame instead. Material knows this arrangement by the name `IFrameWorker`; its own shim needs an inline script,
 * which our content security policy forbids.
 */
if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    #inside;
    #ready;

    constructor(url) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.#inside = frame.contentWindow;
      this.#inside.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }));
      this.#inside.importScripts = (...urls) =>
        urls.reduce((before, next) => before.then(() => this.#load(next)), Promise.resolve());
      this.#ready = this.#load(url);
    }

    postMessage(data) {
      this.#ready.then(() => this.#inside.dispatchEvent(new MessageEvent("message", { data })));
    }

    #load(url) {
      const script = this.#inside.document.createElement("script");
      script.src = url;
      return new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = reject;
        this.#inside.document.body.append(script);
      });
    }
  };
  window.Worker = window.IFrameWorker;
}
