package vn.tongket.awards.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.NomineeKind;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.awards.nomination.trait.Gender;

class RankingTest {

    private static final Criterion RESULT = new Criterion("result", "Kết quả", 60);
    private static final Criterion REACH = new Criterion("reach", "Phạm vi", 40);

    private final NominationSummary leader = person("a", "Người Một", "U1", Gender.MALE, Duty.LEADING);
    private final NominationSummary worker = person("b", "Người Hai", "U2", Gender.FEMALE, Duty.DIRECT);
    private final NominationSummary third = person("c", "Người Ba", "U1", null, null);

    @Test
    @Tag("AWD-56")
    void everyShareIsShownAndEqualsShareTheirRank() {
        Map<String, Place> places = ranked(Map.of());

        assertThat(places.get("a").rank()).isEqualTo(1);
        assertThat(places.get("b").rank()).isEqualTo(1);
        assertThat(places.get("a").total()).isEqualTo(80);
        assertThat(places.get("a").shares()).extracting(Share::brings).containsExactly(60.0, 20.0);
        assertThat(places.get("b").shares()).extracting(Share::brings).containsExactly(48.0, 32.0);
        assertThat(places.get("c").rank()).isNull();
        assertThat(places.get("c").shares()).extracting(Share::points).containsOnlyNulls();
    }

    @Test
    @Tag("AWD-57")
    void betweenEqualsSomebodyIsPreferredOnlyWithASource() {
        Map<String, Place> places = ranked(Map.of(Preference.DIRECT, "Quy chế, Điều 5"));

        assertThat(places.get("b").rank()).isEqualTo(1);
        assertThat(places.get("b").preferredBy()).isEqualTo(Preference.DIRECT);
        assertThat(places.get("a").rank()).isEqualTo(2);
        assertThat(places.get("a").preferredBy()).isNull();
        assertThat(ranked(Map.of()).get("b").preferredBy()).isNull();
    }

    @Test
    @Tag("AWD-58")
    void whoSeveralUnitsNominateIsShown() {
        NominationSummary again = person("d", "người hai", "U3", Gender.FEMALE, Duty.DIRECT);

        Namesakes namesakes = new Namesakes(List.of(leader, worker, again));

        assertThat(namesakes.otherUnits(worker)).containsExactly("Đơn vị U3");
        assertThat(namesakes.otherUnits(again)).containsExactly("Đơn vị U2");
        assertThat(namesakes.otherUnits(leader)).isEmpty();
    }

    private Map<String, Place> ranked(Map<Preference, String> preferences) {
        Map<String, Map<String, Integer>> points =
                Map.of("result", Map.of("a", 100, "b", 80), "reach", Map.of("a", 50, "b", 80));
        return new Ranking(List.of(RESULT, REACH), points, preferences).of(List.of(third, leader, worker));
    }

    private static NominationSummary person(String id, String name, String unit, Gender gender, Duty duty) {
        return new NominationSummary(
                id,
                "campaign",
                NomineeKind.PERSON,
                name,
                null,
                "Tổ trưởng",
                null,
                null,
                gender,
                duty,
                unit,
                "Đơn vị " + unit,
                unit,
                "Đơn vị " + unit,
                "giay-khen-xa",
                "Thành tích",
                null,
                null,
                false,
                NominationStatus.ENDORSED,
                null,
                null,
                "writer",
                null,
                null,
                1);
    }
}
