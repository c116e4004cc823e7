package vn.tongket.awards.stage;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What the caller and the stage see (bảng điều hành trao thưởng).
 *
 * @param lastGroup number of the group that was called last
 * @param doorsKnown whether the doors tell who is inside
 */
public record StageBoard(String campaignId, int groupSize, int lastGroup, boolean doorsKnown, List<StagePlace> places)
        implements Serializable {

    /** The group on the stage. */
    public Optional<StageGroup> onStage() {
        List<StagePlace> called = in(StageState.CALLED);
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(new StageGroup(called.get(0).groupNumber(), called));
    }

    /** Those still to come, as they stand now. */
    public List<StageGroup> next() {
        return Groups.of(places.stream().filter(StagePlace::callable).toList(), groupSize, lastGroup + 1);
    }

    public List<StagePlace> absent() {
        return places.stream()
                .filter(place -> place.state() == StageState.WAITING && place.standing() == Standing.ABSENT)
                .toList();
    }

    public List<StagePlace> handed() {
        return in(StageState.HANDED);
    }

    public List<StagePlace> later() {
        return in(StageState.LATER);
    }

    /** Whatever was not handed over, whoever was absent or is to get it later. */
    public List<StagePlace> undelivered() {
        return places.stream()
                .filter(place -> place.state() != StageState.HANDED)
                .toList();
    }

    private List<StagePlace> in(StageState state) {
        return places.stream().filter(place -> place.state() == state).toList();
    }
}
