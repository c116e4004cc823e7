package vn.tongket.planning.task.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePhraseTest {

    private static final LocalDate ISSUED = LocalDate.of(2021, 6, 1);

    @ParameterizedTest
    @Tag("TSK-15")
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành trước hội nghị 10 ngày làm việc | -10 | true",
                "gửi báo cáo chậm nhất 05 ngày trước hội nghị. | -5 | false",
                "Trước ngày tổ chức Hội nghị ít nhất 03 ngày phải xong | -3 | false",
                "chuẩn bị xong trước khi khai mạc hội nghị tổng kết 02 tuần | -14 | false",
                "mười ngày làm việc trước ngày tổ chức hội nghị | -10 | true",
                "mười (10) ngày làm việc trước hội nghị | -10 | true",
                "trong thời hạn 07 ngày làm việc kể từ ngày kết thúc hội nghị | 7 | true",
                "sau hội nghị chậm nhất 5 ngày làm việc gửi biên bản | 5 | true"
            })
    void readsDaysThatAreCountedFromTheConference(String words, int days, boolean working) {
        assertThat(DeadlinePhrase.in(words, ISSUED)).get().satisfies(read -> {
            assertThat(read.rule()).isEqualTo(new DeadlineRule(days, working));
            assertThat(words).contains(read.words());
        });
    }

    @ParameterizedTest
    @Tag("TSK-15")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gửi về Phòng Nội vụ trước ngày 15/6/2021 để tổng hợp | 2021-06-15",
                "chậm nhất là ngày 20 tháng 6 năm 2021 | 2021-06-20",
                "hoàn thành chậm nhất ngày 05/7 | 2021-07-05",
                "nộp trước 10/02 | 2022-02-10",
                "xong trong quý II | 2021-06-30",
                "Hoàn thành trong quý I/2022 | 2022-03-31",
                "xong trong tháng 8 | 2021-08-31",
                "đến hết tháng 02/2024 tổng hợp | 2024-02-29"
            })
    void readsTheDayThatIsNamed(String words, LocalDate day) {
        assertThat(DeadlinePhrase.in(words, ISSUED))
                .get()
                .extracting(ReadDeadline::day)
                .isEqualTo(day);
    }

    @ParameterizedTest
    @Tag("TSK-15")
    @ValueSource(
            strings = {
                "Báo cáo kết quả trước Hội nghị",
                "trước ngày 10/6/2021 gửi dự thảo, chậm nhất ngày 15/6/2021 gửi bản chính",
                "trước ngày 31/6/2021",
                "xong trong tháng 13",
                "Kế hoạch số 15/KH-UBND ngày 01/6/2021",
                "Chuẩn bị 10 ngày hội"
            })
    void leavesToThePlannerWhatIsDoubtful(String words) {
        assertThat(DeadlinePhrase.in(words, ISSUED)).isEmpty();
    }

    @Test
    @Tag("TSK-15")
    void countsBeforeTheConference() {
        LocalDate conference = LocalDate.of(2021, 6, 25);

        assertThat(new DeadlineRule(-5, false).from(conference, (day, count) -> day))
                .isEqualTo(LocalDate.of(2021, 6, 20));
        assertThat(new DeadlineRule(-5, true).from(conference, (day, count) -> day.plusDays(2L * count)))
                .isEqualTo(LocalDate.of(2021, 6, 15));
    }
}
