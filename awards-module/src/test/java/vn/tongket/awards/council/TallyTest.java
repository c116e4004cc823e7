package vn.tongket.awards.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.council.ballot.Counts;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.awards.nomination.NominationId;

class TallyTest {

    private static final NominationId NOMINATION = NominationId.next();
    private static final Set<String> NINE = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i");

    @Test
    @Tag("AWD-11")
    void reachesTheThresholdOnTheBaseThatTheCouncilChose() {
        Counts sevenOfNine = new Counts(7, 1, 1);

        assertThat(Tally.of(NOMINATION, sevenOfNine, 0, 9, 80).reached()).isFalse();
        assertThat(Tally.of(NOMINATION, sevenOfNine, 0, 8, 80).reached()).isTrue();
        assertThat(Tally.of(NOMINATION, new Counts(8, 0, 2), 0, 10, 80).reached())
                .isTrue();
    }

    @Test
    @Tag("AWD-11")
    void saysNothingOfAThresholdThatTheRulesDoNotHave() {
        assertThat(Tally.of(NOMINATION, new Counts(1, 0, 0), 0, 1, null).reached())
                .isNull();
    }

    @Test
    @Tag("AWD-49")
    void aTieIsNoVerdictWhereAMajorityDecides() {
        Counts evenly = new Counts(4, 4, 0);

        assertThat(Tally.of(NOMINATION, evenly, 0, 8, 50).outcome()).isEqualTo(Outcome.TIED);
        assertThat(Tally.of(NOMINATION, evenly, 0, 8, null).outcome()).isEqualTo(Outcome.TIED);
        assertThat(Tally.of(NOMINATION, evenly, 0, 8, 90).outcome()).isEqualTo(Outcome.NOT_PASSED);
        assertThat(Tally.of(NOMINATION, Counts.NONE, 0, 8, 50).outcome()).isEqualTo(Outcome.NOT_PASSED);
    }

    @Test
    @Tag("AWD-45")
    void eachFormIsCountedOnItsOwnBase() {
        Counting counting = new Counting(
                NINE,
                Set.of("a", "b", "c", "d", "e", "f", "g"),
                List.of(
                        Recusal.automatic(NOMINATION.value(), "a", RecusalGround.NOMINEE),
                        Recusal.automatic(NOMINATION.value(), "i", RecusalGround.COLLECTIVE)));
        Map<NominationId, Counts> votes = Map.of(NOMINATION, new Counts(5, 0, 1));

        assertThat(base(counting, CountedOn.ALL_MEMBERS, votes)).isEqualTo(7);
        assertThat(base(counting, CountedOn.PRESENT, votes)).isEqualTo(6);
        assertThat(base(counting, CountedOn.BALLOTS_CAST, votes)).isEqualTo(6);
    }

    private static int base(Counting counting, CountedOn on, Map<NominationId, Counts> votes) {
        CouncilItem item = new CouncilItem(NOMINATION.value(), "giay-khen-xa", new ItemRule(90, on, true, null));
        Tally tally = counting.of(List.of(item), votes).get(0);
        assertThat(tally.recused()).isEqualTo(2);
        return tally.base();
    }
}
