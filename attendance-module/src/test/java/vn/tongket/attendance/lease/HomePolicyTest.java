package vn.tongket.attendance.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ATT-51")
class HomePolicyTest {

    private static final Map<String, List<String>> DOORS = Map.of("A", List.of("g1"), "B", List.of("g2"));

    @Test
    void theGroupChoosesTheDoorUnlessSomebodyDid() {
        List<RightHolder> settled = settled(Set.of(), guest("1", null, "an", "g1"), wishing("2", "bình", "g1", "B"));

        assertThat(settled).extracting(RightHolder::station).containsExactly("A", "B");
    }

    @Test
    void aSubstituteInheritsRightAndDoor() {
        List<RightHolder> settled = settled(Set.of(), dead("1", "an", "g1", null, null), guest("2", "1", "bình", "g2"));

        assertThat(settled.get(1).right()).isEqualTo(settled.get(0).right());
        assertThat(settled.get(1).station()).isEqualTo("A");
    }

    @Test
    void whoIsInvitedAgainAfterARevocationKeepsRightAndDoor() {
        List<RightHolder> settled = settled(Set.of(), dead("1", "an", "g1", null, null), guest("2", null, "an", "g2"));

        assertThat(settled.get(1).right()).isEqualTo(settled.get(0).right());
        assertThat(settled.get(1).station()).isEqualTo("A");
    }

    @Test
    void whoIsInvitedAgainBesideHisSubstituteHasNoDoor() {
        List<RightHolder> settled = settled(
                Set.of(),
                dead("1", "an", "g1", null, null),
                guest("2", "1", "bình", "g1"),
                guest("3", null, "an", "g2"));

        assertThat(settled.get(2).right()).isNotEqualTo(settled.get(0).right());
        assertThat(settled.get(2).station()).isNull();
    }

    @Test
    void aRightStaysWhileADeviceHoldsItsDoor() {
        RightHolder moved = wishing("1", "an", "g1", "B").at("r", "A");

        assertThat(settled(Set.of("A"), moved)).isEmpty();
        assertThat(settled(Set.of(), moved)).extracting(RightHolder::station).containsExactly("B");
    }

    private static List<RightHolder> settled(Set<String> held, RightHolder... guests) {
        return new HomePolicy(DOORS, held).settle(List.of(guests));
    }

    private static RightHolder guest(String id, String substituteFor, String person, String group) {
        return new RightHolder(
                padded(id),
                substituteFor == null ? null : padded(substituteFor),
                person,
                true,
                null,
                group,
                null,
                null,
                "");
    }

    private static RightHolder wishing(String id, String person, String group, String wish) {
        return new RightHolder(padded(id), null, person, true, wish, group, null, null, "");
    }

    private static RightHolder dead(String id, String person, String group, String right, String station) {
        return new RightHolder(padded(id), null, person, false, null, group, right, station, "");
    }

    private static String padded(String id) {
        return "0000000" + id + "-0000-0000-0000-000000000000";
    }
}
