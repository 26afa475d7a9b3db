/*
 * What the handbook does in the browser beside Material: "my role", the language switcher under instant navigation, and the
 * menu button. Every page works without it.
 *
 * `document$` is Material's: it emits on load and after each instant navigation, which replaces all but the header.
 */
(() => {
  const KEY = "my-role";
  const language = document.documentElement.lang;
  const slot = document.querySelector("[data-cx-my-role]");
  // Front page of this language. Taken now: a relative address means something else after an instant navigation.
  const base = new URL(`${slot.dataset.cxBase}/`, location);
  const languages = [...document.querySelectorAll("[data-cx-language]")].map(link => ({
    link,
    root: new URL(link.dataset.cxLanguage, location),
  }));

  /** Path of an address below the language's front page: the same in every language. */
  const pathOf = url => new URL(url, location).pathname.slice(base.pathname.length) || "index.html";

  /* My role: {id, path, titles: {language: title}}, kept for the edition, in all its languages. */

  const chosenRole = () => __md_get(KEY);

  function choose(role) {
    __md_set(KEY, role);
    showChoice();
  }

  /** What an element with `data-cx-role` says of its role: the role's own page names it, a card links to that page. */
  function roleOf(element) {
    const ownTitle = element.dataset.cxRoleTitle;
    const link = ownTitle ? null : element.querySelector("a[href]");
    const title = ownTitle ?? link.textContent.trim();
    return { id: element.dataset.cxRole, path: pathOf(link ? link.href : location.href), titles: { [language]: title } };
  }

  function offerChoice(element) {
    const role = roleOf(element);
    const chosen = chosenRole();
    if (chosen?.id === role.id) {
      // Met again, perhaps in another language or with a new title.
      __md_set(KEY, { ...role, titles: { ...chosen.titles, ...role.titles } });
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cx-take-role";
    button.textContent = slot.dataset.cxTake;
    button.setAttribute("aria-label", `${slot.dataset.cxTake}: ${role.titles[language]}`);
    button.addEventListener("click", () => choose(chosenRole()?.id === role.id ? null : role));
    element.append(button);
  }

  function showChoice() {
    const role = chosenRole();
    for (const element of document.querySelectorAll("[data-cx-role]")) {
      const mine = element.dataset.cxRole === role?.id;
      element.classList.toggle("cx-mine", mine);
      element.querySelector(".cx-take-role").setAttribute("aria-pressed", mine);
    }
    slot.hidden = !role;
    if (!role) return;
    const [spoken, title] = role.titles[language]
      ? [language, role.titles[language]]
      : Object.entries(role.titles)[0];
    slot.href = new URL(role.path, base);
    const name = slot.querySelector("[data-cx-my-role-title]");
    name.textContent = title;
    name.lang = spoken;
  }

  /* The menu: Material's label for a hidden checkbox can't be reached by keyboard. */

  function setUpMenu() {
    const menu = document.querySelector("[data-cx-menu]");
    const drawer = document.getElementById("__drawer");
    menu.addEventListener("click", () => drawer.click());
    drawer.addEventListener("change", () => {
      menu.setAttribute("aria-expanded", drawer.checked);
      if (drawer.checked) document.querySelector(".md-sidebar--primary a")?.focus({ preventScroll: true });
    });
    document.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !drawer.checked) return;
      drawer.click();
      menu.focus();
    });
  }

  /* A page whose id was renamed leads on by itself, but to the top of the new one: here to the place that was asked for. */

  function leadOn() {
    const target = document.querySelector('meta[http-equiv="refresh"]')?.content.split("url=")[1];
    if (target && location.hash) location.replace(new URL(target + location.hash, location));
  }

  leadOn();
  setUpMenu();
  document$.subscribe(() => {
    for (const { link, root } of languages) link.href = new URL(pathOf(location.href), root);
    document.querySelectorAll("[data-cx-role]").forEach(offerChoice);
    showChoice();
  });
})();
