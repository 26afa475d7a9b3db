"""`cxplaybook diff`, in real repositories."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit, snapshot
from tests.repositories import FIRST, SECOND, commit_all, git


@pytest.fixture
def repository(project: Path) -> Path:
    """A playbook that was committed, and committed again with one other word."""
    edit(project, ADVISER, "title: Customer adviser", "title: Adviser of customers")
    commit_all(project, FIRST)
    edit(project, ADVISER, "title: Adviser of customers", "title: Customer guide")
    commit_all(project, SECOND)
    return project


def titles(run: Run, project: Path, *asked: str) -> list[tuple[str, str]]:
    """The titles before and after that a comparison tells."""
    result = run("--project", project, "diff", *asked, "--format", "json")
    assert result.exit_code == 0, result.output
    return [(change["before"], change["after"]) for change in json.loads(result.output)["changes"]]


def test_defaults_to_what_is_not_committed(run: Run, repository: Path) -> None:
    """Without a revision the working copy is compared with the newest commit."""
    edit(repository, ADVISER, "title: Customer guide", "title: Customer friend")

    assert titles(run, repository) == [("Customer guide", "Customer friend")]


@pytest.mark.parametrize(
    ("asked", "before", "after"),
    [
        (("HEAD~1",), "Adviser of customers", "Customer friend"),
        (("HEAD~1", "HEAD"), "Adviser of customers", "Customer guide"),
        (("HEAD~1..HEAD",), "Adviser of customers", "Customer guide"),
        (("HEAD~1..",), "Adviser of customers", "Customer friend"),
        (("..HEAD~1",), "Customer guide", "Adviser of customers"),
    ],
)
def test_revisions(run: Run, repository: Path, asked: tuple[str, ...], before: str, after: str) -> None:
    """One revision is compared with the working copy, two with each other, in git's notation too."""
    edit(repository, ADVISER, "title: Customer guide", "title: Customer friend")

    assert titles(run, repository, *asked) == [(before, after)]


def test_since_the_branch_parted(run: Run, repository: Path) -> None:
    """Three dots leave out what the other branch did in the meantime."""
    git(repository, "branch", "main-line")
    git(repository, "switch", "-q", "-c", "side-line", "HEAD~1")
    edit(repository, "roles/team-leader.yaml", "title: Team leader", "title: Head of the team")
    commit_all(repository, SECOND)

    assert titles(run, repository, "main-line...") == [("Team leader", "Head of the team")]
    assert titles(run, repository, "main-line...HEAD") == [("Team leader", "Head of the team")]
    assert len(titles(run, repository, "main-line")) == 2


def test_pull_request(run: Run, repository: Path) -> None:
    """Of the merge that GitHub tests, the first parent is the branch that the request goes into."""
    git(repository, "branch", "main-line")
    git(repository, "switch", "-q", "-c", "side-line", "HEAD~1")
    edit(repository, "roles/team-leader.yaml", "title: Team leader", "title: Head of the team")
    commit_all(repository, SECOND)
    git(repository, "switch", "-q", "--detach", "main-line")
    git(repository, "merge", "-q", "--no-ff", "side-line", at=SECOND)

    assert titles(run, repository, "HEAD^") == [("Team leader", "Head of the team")]


def test_playbook_in_a_subfolder(run: Run, project: Path) -> None:
    """A playbook that is a part of a repository is compared with itself alone."""
    commit_all(project.parent, FIRST)
    (project.parent / "notes.txt").write_text("Not ours.", encoding="utf-8")
    edit(project, ADVISER, "title: Customer adviser", "title: Customer guide")

    assert titles(run, project) == [("Customer adviser", "Customer guide")]


def test_nothing_is_written(run: Run, repository: Path) -> None:
    """The working copy stays as it is, and so does everything that git keeps."""
    before = snapshot(repository)
    titles(run, repository, "HEAD~1")

    assert snapshot(repository) == before


def test_renamed_on_the_command_line(run: Run, repository: Path) -> None:
    """What `rename` did is a new id and nothing else."""
    run("--project", repository, "rename", "role", "customer-adviser", "customer-guide")

    assert titles(run, repository) == [("customer-adviser", "customer-guide")]


@pytest.mark.parametrize("name", ["nobody", "--", "HEAD..nobody", "HEAD...nobody"])
def test_unknown_revision(run: Run, repository: Path, name: str) -> None:
    """A revision that git doesn't know is wrong use, told in one sentence."""
    result = run("--project", repository, "diff", "--", name)

    assert result.exit_code == 2
    assert result.stderr == f"Error: git knows no revision {name.rpartition('.')[2]}\n"


def test_no_repository(run: Run, project: Path) -> None:
    """Without a repository there is nothing to compare with."""
    result = run("--project", project, "diff")

    assert result.exit_code == 2
    assert result.stderr == "Error: the playbook is in no git repository, so there is no HEAD\n"


def test_exit_code(run: Run, repository: Path) -> None:
    """That something has changed is no failure, unless one asks for it as of git."""
    assert run("--project", repository, "diff", "--exit-code").exit_code == 0
    assert run("--project", repository, "diff", "HEAD~1").exit_code == 0
    assert run("--project", repository, "diff", "HEAD~1", "--exit-code").exit_code == 1


def test_broken_link_is_no_hindrance(run: Run, repository: Path) -> None:
    """A playbook with errors is compared as far as it can be read; they are the business of `check`."""
    break_adviser(repository)

    assert titles(run, repository) == [
        ("Settled in one contact", "one-contract"),
        ("Settled in one contact", ""),
    ]


@pytest.mark.parametrize(
    ("base", "told"),
    [
        ("HEAD~1", "The working copy has no playbook"),
        ("HEAD~1..HEAD", "HEAD has no playbook"),
        ("HEAD..HEAD~1", "HEAD has no playbook"),
    ],
)
def test_side_without_a_playbook(run: Run, repository: Path, base: str, told: str) -> None:
    """A side on which there is nothing to stand on is named, and nothing fails."""
    (repository / "content" / "strategy.yaml").unlink()
    commit_all(repository, SECOND)
    result = run("--project", repository, "diff", base, "--language", "en")

    assert result.exit_code == 0
    assert result.output.startswith(told)


def test_language(run: Run, repository: Path) -> None:
    """It is told in the playbook's first language, unless another one is asked for."""
    edit(repository, "playbook.yaml", "languages: [en]", "languages: [en, sv]")

    assert run("--project", repository, "diff").output.startswith("Concerns: ")
    assert run("--project", repository, "diff", "--language", "sv").output.startswith("Berör: ")
