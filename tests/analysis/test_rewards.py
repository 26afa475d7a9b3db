"""Which metrics people are rewarded for, and what watches them."""

from tests.models import model, one

from cxplaybook.analysis.rewards import counters, rewarded
from cxplaybook.model import Ref
from cxplaybook.model.kinds.metric import Metric

FILES = {
    "management-model.yaml": "rewards:\n"
    "  - {id: bonus, title: Bonus, form: reward, what: Money., metrics: [first, second]}\n"
    "  - {id: prize, title: Prize, form: reward, what: Money., metrics: [second]}\n",
    "metrics/first.yaml": "counter_metric: second\n",
    "metrics/second.yaml": "counter_metric: third\n",
    "metrics/third.yaml": "",
    "promises/answer-in-15-minutes.yaml": "metric: third\nreward: prize\n",
}


def test_rewarded_once() -> None:
    """Each metric comes once, with its first reward and the place that ties it to it."""
    found = [(entry.metric.id, entry.reward.id, entry.location.field) for entry in rewarded(model(FILES))]

    assert found == [
        ("first", "bonus", ("rewards", 0, "metrics", 0)),
        ("second", "bonus", ("rewards", 0, "metrics", 1)),
        ("third", "prize", ("reward",)),
    ]


def test_unknown_metrics_are_left_out() -> None:
    """Metrics that don't exist can't be rewarded."""
    assert rewarded(model({"management-model.yaml": FILES["management-model.yaml"]})) == ()


def test_chain_of_counters() -> None:
    """The counter-metric comes first, then that one's."""
    assert counters(one(Metric, "first", FILES), model(FILES)) == (Ref("metric", "second"), Ref("metric", "third"))


def test_circle_of_counters_ends() -> None:
    """A circle is walked once."""
    files = {**FILES, "metrics/third.yaml": "counter_metric: first\n"}

    assert counters(one(Metric, "first", files), model(files)) == (
        Ref("metric", "second"),
        Ref("metric", "third"),
        Ref("metric", "first"),
    )
