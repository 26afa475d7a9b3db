// What html-validate judges on the handbook's pages: everything that the HTML standard says, less what is said here.
module.exports = {
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    // How the source is laid out is no matter of validity, and the theme's templates leave blanks everywhere.
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    // How long a title is decides its author.
    "long-title": "off",
    // The theme's ids begin with `__`, which HTML allows.
    "valid-id": ["error", { relaxed: true }],
    // The theme searches while one types, so its form has nothing to submit.
    "wcag/h32": "off",
    // The theme names a menu inside a menu by its title; axe judges landmarks in the browser, where it counts.
    "unique-landmark": "off",
    // What scrolls sideways is a region that the keyboard reaches, and a `div` because it is no section of the text.
    "prefer-native-element": "off",
  },
};
