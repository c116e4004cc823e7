package vn.tongket.attendance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttendanceStatisticsTest {

    private static final long SEED = 20261122;

    @Test
    @Tag("ATT-64")
    void whoCameAndWhoDidNotAlwaysMakeUpTheWhole() {
        Random random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            List<Attendee> guests = guests(random);

            AttendanceStatistics statistics = AttendanceStatistics.of(guests);

            assertThat(statistics.total().invited()).as("seed " + SEED).isEqualTo(guests.size());
            assertThat(statistics.byUnit()).allMatch(AttendanceStatisticsTest::complete);
            assertThat(statistics.byPosition()).allMatch(AttendanceStatisticsTest::complete);
            assertThat(statistics.byUnit().stream()
                            .mapToLong(AttendanceLine::invited)
                            .sum())
                    .isEqualTo(guests.size());
            assertThat(statistics.absent()).hasSize((int)
                    (statistics.total().excused() + statistics.total().unexcused()));
        }
    }

    @Test
    void linesStandInVietnameseOrderAndTheNamelessLast() {
        List<Attendee> guests = List.of(
                guest("Đoàn Thanh niên", true, false),
                guest(null, true, false),
                guest("Công an", true, false),
                guest("Ấp Cồn Giữa", false, true));

        assertThat(AttendanceStatistics.of(guests).byUnit())
                .extracting(AttendanceLine::name)
                .containsExactly("Ấp Cồn Giữa", "Công an", "Đoàn Thanh niên", null);
    }

    @Test
    @Tag("ATT-64")
    void anotherConferenceStandsBesideThisOneUnitByUnit() {
        AttendanceStatistics now = AttendanceStatistics.of(
                List.of(guest("Công an", true, false), guest("Công an", false, false), guest(null, true, false)));
        AttendanceStatistics before =
                AttendanceStatistics.of(List.of(guest("Công an", true, false), guest("Đoàn Thanh niên", false, true)));

        assertThat(now.beside(before))
                .extracting(ComparedLine::name, ComparedLine::change)
                .containsExactly(
                        tuple(null, 16.7), tuple("Công an", -50.0), tuple("Đoàn Thanh niên", null), tuple("", null));
    }

    private static boolean complete(AttendanceLine line) {
        return line.came() + line.excused() + line.unexcused() == line.invited() && line.invited() > 0;
    }

    private static List<Attendee> guests(Random random) {
        List<Attendee> guests = new ArrayList<>();
        int size = random.nextInt(40);
        for (int i = 0; i < size; i++) {
            String unit = random.nextInt(5) == 0 ? null : "Đơn vị " + random.nextInt(6);
            guests.add(guest(unit, random.nextBoolean(), random.nextBoolean()));
        }
        return guests;
    }

    private static Attendee guest(String unit, boolean came, boolean excused) {
        return new Attendee("id", "Trần Thị Mẫu", "Chuyên viên", unit, "Đại biểu", came, excused, null);
    }
}
