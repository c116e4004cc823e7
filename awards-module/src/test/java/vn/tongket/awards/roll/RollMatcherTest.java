package vn.tongket.awards.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

class RollMatcherTest {

    private static final UnitId UNIT = new UnitId("khom-1");
    private static final PastAward KNOWN = award("Nguyễn Thị Thử", "person-1", 1980);
    private static final PastAward NAMED = award("Nguyễn Thị Thử", null, 1985);
    private static final PastAward PLAIN = award("Nguyễn Thị Thử", null, null);

    private final RollMatcher roll = new RollMatcher(List.of(KNOWN, NAMED, PLAIN));

    @Test
    @Tag("AWD-63")
    void thePersonHimselfComesFirst() {
        Awardee asked = new Awardee(false, "Nguyễn Thị Thử", new PersonId("person-1"), null, 1980);

        assertThat(roll.of(asked))
                .containsExactly(
                        new PastAwardMatch(KNOWN, Likeness.SAME_PERSON), new PastAwardMatch(PLAIN, Likeness.NAMESAKE));
    }

    @Test
    @Tag("AWD-63")
    void aNamesakeOfAnotherYearOfBirthIsSomebodyElse() {
        assertThat(roll.of(new Awardee(false, "nguyen thi thu", null, UNIT, 1985)))
                .containsExactly(
                        new PastAwardMatch(NAMED, Likeness.VERY_LIKELY),
                        new PastAwardMatch(PLAIN, Likeness.VERY_LIKELY));
    }

    @Test
    @Tag("AWD-63")
    void theNameAloneIsOnlyLikely() {
        assertThat(roll.of(new Awardee(false, "Nguyễn Thị Thử", null, new UnitId("khom-2"), null)))
                .extracting(PastAwardMatch::likeness)
                .containsOnly(Likeness.NAMESAKE);
    }

    @Test
    @Tag("AWD-63")
    void aCollectiveIsNotAPersonOfTheSameName() {
        assertThat(roll.of(new Awardee(true, "Nguyễn Thị Thử", null, UNIT, null)))
                .isEmpty();
    }

    private static PastAward award(String name, String person, Integer birthYear) {
        return new PastAward(
                "roll-" + person + birthYear,
                "n",
                "c",
                "d",
                "01/QĐ-UBND",
                LocalDate.of(2026, 6, 1),
                "Ủy ban nhân dân",
                "giay-khen-xa",
                "Giấy khen",
                false,
                "Bà",
                name,
                "Tổ trưởng",
                UNIT.value(),
                "Khóm 1",
                person,
                birthYear,
                null,
                "Thành tích",
                "01/2026",
                0,
                false,
                false);
    }
}
