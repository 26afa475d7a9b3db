/*
 * Puts the chosen colours on the page before it is painted. From Material for MkDocs 9.8.1 (MIT, Martin Donath), an inline
 * script there.
 */
(() => {
  const palette = __md_get("__palette");
  if (!palette || !palette.color) return;
  if (palette.color.media === "(prefers-color-scheme)") {
    const light = matchMedia("(prefers-color-scheme: light)").matches;
    const media = `(prefers-color-scheme: ${light ? "light" : "dark"})`;
    const option = document.querySelector(`[data-md-color-media='${media}']`);
    for (const name of ["media", "scheme", "primary", "accent"])
      palette.color[name] = option.getAttribute(`data-md-color-${name}`);
  }
  for (const [name, value] of Object.entries(palette.color))
    document.body.setAttribute(`data-md-color-${name}`, value);
})();
