package vn.tongket.planning.plan.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("PLN-7")
class TimePhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07 giờ 30 phút, ngày 18 tháng 6 năm 2026 (thứ Năm) | 2026-06-18T00:30:00Z",
                "Lúc 13h30’ ngày 05/12/2026 | 2026-12-05T06:30:00Z",
                "08 giờ ngày 01 tháng 02 năm 2026 | 2026-02-01T01:00:00Z"
            })
    void readsAnExactBeginning(String words, String beginning) {
        assertThat(TimePhrase.beginning(words)).hasToString("Optional[" + beginning + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dự kiến trung tuần tháng 6/2021 (thời gian cụ thể sẽ thông báo sau)",
                "Dự kiến 07 giờ 30 ngày 18/6/2026",
                "Ngày 18/6/2026",
                "Từ 7 giờ 30 ngày 18/6/2026 đến ngày 20/6/2026",
                "07 giờ 30 ngày 31/02/2026",
                ""
            })
    void leavesTheRestApproximate(String words) {
        assertThat(TimePhrase.beginning(words)).isEmpty();
    }
}
