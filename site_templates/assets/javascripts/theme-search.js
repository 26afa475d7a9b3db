/*
 * A search for one form of a word finds the others: `asiakkaalle` finds `asiakas`, and `asentaja` finds `huoltoasentaja`.
 *
 * Material's search runs in a worker. On the way there a query gets the other forms that this handbook has of its words;
 * on the way back the answer is put in terms of the words that were typed. The forms are a file of the handbook, asked
 * for by the first query.
 */
(() => {
  // Material's numbers for the messages.
  const QUERY = 2;
  const RESULT = 3;
  const file = new URL("word-forms.js", document.currentScript.src);
  const ThemeWorker = window.Worker;
  let loading;

  /** For each known word all that is to be found with it. */
  function loadForms() {
    loading ??= new Promise(resolve => {
      const script = document.createElement("script");
      script.src = file;
      script.onload = () => resolve(byWord(window.__word_forms));
      // Then the search finds what is typed, as it would without us.
      script.onerror = () => resolve(new Map());
      document.head.append(script);
    });
    return loading;
  }

  function byWord(lines) {
    const found = new Map();
    for (const line of lines) {
      const [forms, compounds = []] = line.split("|").map(part => part.split(" "));
      for (const form of forms) found.set(form, [...forms, ...compounds]);
    }
    return found;
  }

  /** The words of a query, each with its further forms; none if the query says by signs how it wants to be understood. */
  function families(query, forms) {
    if (/["*+~^:]|(^|\s)-/.test(query)) return [];
    const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map(word => [...new Set([word, ...(forms.get(word) ?? [])])]);
  }

  /** `^1` says: just this word. Without it the search finds all that begins with it. */
  const widened = (query, asked) => [query, ...asked.flatMap(([, ...forms]) => forms.map(form => `${form}^1`))].join(" ");

  /** Tells which of the words a place has, in whatever form, in place of which forms it lacks; how many it has. */
  function fold({ terms }, asked) {
    let count = 0;
    for (const [word, ...forms] of asked) {
      const has = [word, ...forms].some(form => terms[form]);
      for (const form of has ? [word, ...forms] : forms) if (!terms[form]) delete terms[form];
      count += has;
    }
    return count;
  }

  /** Puts an answer in terms of the words that were typed; pages that have more of them come first. */
  function retell(items, asked) {
    const most = new Map(items.map(places => [places, Math.max(...places.map(place => fold(place, asked)))]));
    items.sort((one, other) => most.get(other) - most.get(one));
  }

  window.Worker = class extends ThemeWorker {
    // What was asked and isn't answered yet; answers come in the order of the queries.
    #asked = [];

    constructor(...options) {
      super(...options);
      this.addEventListener("message", ({ data }) => {
        if (data.type !== RESULT) return;
        const asked = this.#asked.shift();
        if (asked) retell(data.data.items, asked);
      });
    }

    async postMessage(message) {
      // Zensical's search has the same number for something else than a text.
      if (message.type === QUERY && typeof message.data === "string") {
        // The theme begins with an empty query. Once a real one waits for the forms, all do, so that they keep their order.
        const forms = message.data.trim() || loading ? await loadForms() : new Map();
        const asked = families(message.data, forms);
        this.#asked.push(asked);
        super.postMessage({ ...message, data: widened(message.data, asked) });
      } else {
        super.postMessage(message);
      }
    }
  };
})();
