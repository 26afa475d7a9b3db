/*
 * Put into every page by the preview, never into a built site: loads the page anew when its handbook has changed, and shows what
 * keeps the last edit from being shown. Texts come from the server and are shown as text.
 */
(() => {
  const { handbook, version } = document.currentScript.dataset;
  let source = null;
  let dismissed = null;

  /* A browser opens only six connections to one host, so pages that nobody sees hold none. */
  function listen() {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(`/-/events?handbook=${encodeURIComponent(handbook)}`);
      source.addEventListener("message", event => hear(JSON.parse(event.data)));
    }
  }

  function hear(news) {
    if (news.version !== version) location.reload();
    else show(news);
  }

  function show(news) {
    document.getElementById("cx-live")?.remove();
    const said = JSON.stringify(news.problems);
    if (!news.problems.length) dismissed = null;
    else if (said !== dismissed) document.body.append(panel(news, said));
  }

  function panel(news, said) {
    const close = element("button", "cx-live__close", news.close);
    close.type = "button";
    const box = element("div", "cx-live");
    box.id = "cx-live";
    box.lang = news.language;
    box.setAttribute("role", "alert");
    const dismiss = () => {
      dismissed = said;
      box.remove();
    };
    close.addEventListener("click", dismiss);
    box.addEventListener("keydown", event => event.key === "Escape" && dismiss());
    box.append(close, element("p", "cx-live__heading", news.heading), element("p", "", news.about));
    const list = element("ol", "cx-live__problems");
    list.append(...news.problems.map(problem));
    box.append(list);
    return box;
  }

  function problem({ place, title, says, help }) {
    const item = element("li", "");
    const parts = [["code", "cx-live__place", place], ["span", "cx-live__title", title], ["p", "", says], ["p", "cx-live__help", help]];
    item.append(...parts.filter(([, , text]) => text).map(part => element(...part)));
    return item;
  }

  function element(name, className, text = "") {
    const made = document.createElement(name);
    if (className) made.className = className;
    // Names stand between backticks: every second piece is one.
    made.append(...text.split("`").map((piece, index) => (index % 2 ? code(piece) : piece)));
    return made;
  }

  function code(text) {
    const made = document.createElement("code");
    made.textContent = text;
    return made;
  }

  document.addEventListener("visibilitychange", listen);
  listen();
})();
