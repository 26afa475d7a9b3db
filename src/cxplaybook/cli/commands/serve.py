"""`cxplaybook serve`: a live preview."""

from datetime import date
from time import perf_counter

import click
from rich.console import Console

from cxplaybook.checks import Assessment
from cxplaybook.cli.editor import refresh_schemas
from cxplaybook.cli.report import show, tell_warnings
from cxplaybook.cli.session import Session, day_of, language_option, messages, today_option
from cxplaybook.preview import Begun, Board, Broken, Edits, Failed, Follower, News, State, Unchanged, Updated, serving
from cxplaybook.project import Project
from cxplaybook.selection import Selection


@click.command("serve", short_help="Show the handbook, and every edit by itself.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at; 0.0.0.0 is every network.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen at; 0 is any free one.",
)
@click.option("--edition", metavar="ID", help="Edition to show.  [default: the one for employees]")
@language_option
@today_option
@click.pass_obj
def command(
    session: Session,
    *,
    host: str,
    port: int,
    edition: str | None,
    languages: tuple[str, ...],
    today: date | None,
) -> None:
    """Show the handbook in the browser, and every edit of content or templates by itself.

    An edit with errors leaves the last good handbook in place and shows the errors here and in the browser. The site/
    folder is not touched. Ctrl-C ends the preview.
    """
    project = session.project
    board, edits = Board(State(project.language)), Edits(project.edited)
    selection = Selection((edition,) if edition else (), languages)
    follower = Follower(project, selection, lambda: day_of(project, today), board, edits)
    with serving(host, port, board) as server, edits.noticed():
        terminal = Terminal(messages(), project)
        terminal.say(f"The handbook is at {server.url}; Ctrl-C ends the preview.")
        try:
            for news in follower.follow():
                terminal.tell(news)
        except KeyboardInterrupt:
            terminal.say("The preview has ended.")


class Terminal:
    """What the author sees of the preview beside the browser."""

    def __init__(self, console: Console, project: Project) -> None:
        self._console = console
        self._project = project
        self._begun = perf_counter()

    def say(self, line: str) -> None:
        """Shows a line."""
        self._console.print(line, markup=False)

    def tell(self, news: News) -> None:
        """Tells what came of an edit."""
        match news:
            case Begun():
                self._begun = perf_counter()
            case Broken(assessment):
                show(assessment, self._project)
                self.say("Nothing changes in the browser until the errors above are mended.")
            case Failed(reason):
                self.say(f"Error: {reason}")
            case Updated(handbook, assessment):
                self.say(f"{handbook} is up to date ({perf_counter() - self._begun:.1f} s).")
                self._read(assessment)
            case Unchanged(assessment):
                self.say("No page changed.")
                self._read(assessment)

    def _read(self, assessment: Assessment) -> None:
        tell_warnings(assessment)
        # So that editors offer an id as soon as it is there.
        refresh_schemas(self._project, assessment.graph)
