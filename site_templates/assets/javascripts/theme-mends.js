/*
 * What Material's script trips over, mended before it runs.
 *
 * Links in pictures: it assigns the `href` of every link to make it absolute, which links of SVG don't allow.
 *
 * Pages opened from a folder: instant navigation is switched off, because it needs a server, and Material stops telling of
 * loaded pages where it finds none. Search runs in a hidden frame, because a browser allows such pages no worker. Material
 * knows this arrangement by the name `IFrameWorker`; the usual shim of that name needs an inline script, which our content
 * security policy forbids.
 */
const svgHref = Object.getOwnPropertyDescriptor(SVGAElement.prototype, "href");
Object.defineProperty(SVGAElement.prototype, "href", {
  ...svgHref,
  set() {
    this.setAttribute("href", new URL(this.getAttribute("href"), this.baseURI));
  },
});

if (location.protocol === "file:") {
  const config = document.getElementById("__config");
  const settings = JSON.parse(config.textContent);
  settings.features = settings.features.filter(feature => feature !== "navigation.instant");
  config.textContent = JSON.stringify(settings);

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
