/*
 * Where choices of the reader are kept. From Material for MkDocs 9.8.1 (MIT, Martin Donath): an inline script there, and
 * its other scripts call these functions. The scope comes from the `data-scope` of the script element.
 */
var __md_scope = new URL(document.currentScript.dataset.scope, location);

function __md_hash(text) {
  return [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
}

function __md_get(key, storage = localStorage, scope = __md_scope) {
  try {
    return JSON.parse(storage.getItem(scope.pathname + "." + key));
  } catch {
    // Storage may be forbidden, or hold what something else wrote.
    return null;
  }
}

function __md_set(key, value, storage = localStorage, scope = __md_scope) {
  try {
    storage.setItem(scope.pathname + "." + key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}
