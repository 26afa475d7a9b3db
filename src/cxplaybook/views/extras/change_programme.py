"""What the change programme's page shows beside its fields: where we are on the curve."""

from collections.abc import Mapping

from cxplaybook import charts
from cxplaybook.model.kinds.change_programme import ChangeProgramme, ChangeStage
from cxplaybook.views.scope import Scope


def page(item: ChangeProgramme, scope: Scope) -> Mapping[str, object]:
    """`curve`: the stages of a change, with a flag where we are."""
    one, two, three, four = (scope.choice(stage).label for stage in ChangeStage)
    here = list(ChangeStage).index(item.stage.at)
    caption = charts.Caption(
        "change-stage",
        scope.words("change.curve-title"),
        scope.words("change.curve-description", stage=scope.choice(item.stage.at).label),
    )
    labels = charts.StageLabels(stage=scope.words("change.stage"), here=scope.words("change.here"))
    return {"curve": charts.stages((one, two, three, four), here, caption, labels)}
