package vn.tongket.attendance.group.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.kernel.BusinessException;

@Tag("ATT-20")
class CompositionTest {

    private static final Nominee HEAD = Nominee.of("Trưởng phòng", "Ông", true);
    private static final Nominee OFFICER = Nominee.of("Chuyên viên", "Ông", true);
    private static final Nominee WOMAN = Nominee.of("Chuyên viên", "Bà", true);
    private static final Nominee STRANGER = Nominee.of("Chuyên viên", "Ông", false);

    private final Composition threeWithALeader = new Composition(3, List.of(new CompositionRule(RuleKind.LEADERS, 1)));

    @Test
    void theLastPlaceIsKeptForTheLeader() {
        assertThatCode(() -> threeWithALeader.admit(List.of(OFFICER), OFFICER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> threeWithALeader.admit(List.of(OFFICER, OFFICER), WOMAN))
                .hasMessageContaining("LEADERS_MISSING");
        assertThatCode(() -> threeWithALeader.admit(List.of(OFFICER, OFFICER), HEAD))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyComesBeyondTheQuota() {
        assertThatThrownBy(() -> threeWithALeader.admit(List.of(HEAD, OFFICER, WOMAN), OFFICER))
                .hasMessageContaining("QUOTA_FULL");
    }

    @Test
    void aWomanWhoLeadsCountsForBoth() {
        Composition both = new Composition(
                1, List.of(new CompositionRule(RuleKind.LEADERS, 1), new CompositionRule(RuleKind.WOMEN, 1)));

        assertThatCode(() -> both.admit(List.of(), Nominee.of("Phó Chủ tịch", "Bà", true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> both.admit(List.of(), HEAD)).hasMessageContaining("WOMEN_MISSING");
    }

    @Test
    void strangersStayOutWhereOnlyMembersMayBeNamed() {
        Composition members = new Composition(2, List.of(new CompositionRule(RuleKind.OWN_MEMBERS, 1)));

        assertThatThrownBy(() -> members.admit(List.of(), STRANGER)).hasMessageContaining("NOT_A_MEMBER");
        assertThatCode(() -> members.admit(List.of(), OFFICER)).doesNotThrowAnyException();
    }

    @Test
    void aListThatLacksALeaderIsNotComplete() {
        assertThat(threeWithALeader.shortages(List.of(OFFICER))).containsExactly(new Shortage(RuleKind.LEADERS, 1));
        assertThatThrownBy(() -> threeWithALeader.requireComplete(List.of(OFFICER)))
                .hasMessageContaining("LEADERS_MISSING");
        assertThatCode(() -> threeWithALeader.requireComplete(List.of(HEAD))).doesNotThrowAnyException();
    }

    /** Whatever is admitted one by one can always be filled up to a complete list. */
    @Test
    void admissionsNeverEndInAListThatCannotBeCompleted() {
        long seed = System.nanoTime();
        System.out.println("composition seed " + seed);
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            int quota = 1 + random.nextInt(5);
            Composition rules = new Composition(
                    quota,
                    List.of(
                            new CompositionRule(RuleKind.LEADERS, 1 + random.nextInt(quota)),
                            new CompositionRule(RuleKind.WOMEN, 1 + random.nextInt(quota))));
            List<Nominee> named = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Nominee next = new Nominee(random.nextBoolean(), random.nextBoolean(), true);
                if (admitted(rules, named, next)) {
                    named.add(next);
                }
            }
            while (named.size() < quota) {
                Nominee both = new Nominee(true, true, true);
                rules.admit(named, both);
                named.add(both);
            }
            assertThat(rules.shortages(named)).as("run %d", run).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Phó Chủ tịch UBND, true",
        "Quyền Trưởng phòng, true",
        "Bí thư Đảng ủy, true",
        "Chánh Văn phòng, true",
        "Chuyên viên, false",
        "Văn thư, false",
        "Ủy viên Ủy ban bầu cử, false"
    })
    void aLeaderIsToldByTheWordsOfHisPost(String position, boolean leader) {
        assertThat(Nominee.of(position, null, true).leader()).isEqualTo(leader);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Phòng Kinh tế (3 người, trong đó 1 lãnh đạo) | 3 | 1 | -",
                "Mỗi đơn vị cử 02 đại biểu | 2 | - | -",
                "Các khóm: 01 lãnh đạo và 02 chuyên viên | 3 | 1 | -",
                "Hội LHPN: 5 đồng chí, trong đó có ít nhất 02 nữ | 5 | - | 2",
                "Thường trực Đảng ủy | - | - | -",
                "Hội nghị ngày 30 tháng 4 | - | - | -"
            })
    void theLineOfAPlanStatesNumbersAndComposition(String line, Integer people, Integer leaders, Integer women) {
        LineQuota numbers = LineQuota.of(line);

        assertThat(numbers.people()).isEqualTo(people);
        assertThat(amount(numbers, RuleKind.LEADERS)).isEqualTo(leaders);
        assertThat(amount(numbers, RuleKind.WOMEN)).isEqualTo(women);
    }

    private static Integer amount(LineQuota numbers, RuleKind kind) {
        return numbers.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(CompositionRule::amount)
                .findFirst()
                .orElse(null);
    }

    private static boolean admitted(Composition rules, List<Nominee> named, Nominee next) {
        try {
            rules.admit(named, next);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }
}
