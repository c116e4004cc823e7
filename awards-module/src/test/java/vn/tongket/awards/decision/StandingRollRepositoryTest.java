package vn.tongket.awards.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.RollFixture;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.planning.directory.Member;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class StandingRollRepositoryTest {

    private final TestUnit awards = TestDatabase.unit("awards");

    @Test
    @Tag("AWD-68")
    void certificatesAreForThoseWhoseAwardStandsInTheWordsOfTheCorrection() {
        awards.run(entityManager -> {
            RollFixture roll = new RollFixture(entityManager);
            roll.line(true, "Tổ bầu cử số 1", null, null);
            roll.cancel(roll.line(false, "Bùi Thị Bảy", "Bà", null));
            roll.rename(roll.line(false, "Lê Văn Hai", "Ông", null), "Lê Văn Hải");
            DecisionRepository decisions = TestUnit.repository(DecisionRepository.class, entityManager);

            assertThat(decisions.standing(new DecisionId(roll.decision)))
                    .extracting(RollEntry::name)
                    .containsExactly("Tổ bầu cử số 1", "Lê Văn Hải");
        });
    }

    @Test
    @Tag("AWD-64")
    void collectivesComeFirstThenTheProtocolOfUnitsAndPositions() {
        Map<String, Member> members = Map.of("chief", member(1), "worker", member(9));
        Map<String, Integer> units = Map.of("committee", 0, "hamlet", 1);
        List<NominationSummary> sorted = Stream.of(
                        nomination(NomineeKind.PERSON, "worker", "committee"),
                        nomination(NomineeKind.PERSON, "chief", "hamlet"),
                        nomination(NomineeKind.PERSON, "chief", "committee"),
                        nomination(NomineeKind.COLLECTIVE, "none", "hamlet"))
                .sorted(StageOrder.byProtocol(members, units))
                .toList();

        assertThat(sorted)
                .extracting(one -> one.personId() + " " + one.nomineeUnitId())
                .containsExactly("none hamlet", "chief committee", "worker committee", "chief hamlet");
    }

    private static Member member(int rank) {
        return new Member("m", "p", "Người Thử", "Bà", 1980, "u", "Khóm Thử", "Chức vụ", rank, rank == 1);
    }

    private static NominationSummary nomination(NomineeKind kind, String person, String unit) {
        return new NominationSummary(
                person + unit,
                "campaign",
                kind,
                "Người Thử",
                null,
                null,
                person,
                null,
                null,
                null,
                unit,
                unit,
                unit,
                unit,
                "giay-khen-xa",
                "Thành tích",
                null,
                null,
                false,
                NominationStatus.PROPOSED,
                null,
                null,
                "writer",
                null,
                null,
                1);
    }
}
