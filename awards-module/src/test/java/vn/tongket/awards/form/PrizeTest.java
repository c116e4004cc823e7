package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.planning.document.wording.VietnameseNumber;

class PrizeTest {

    private static final long BASE_SALARY_OF_JUNE_2021 = 1_490_000;

    @Test
    @Tag("AWD-13")
    void isTheMultipleOfTheBaseSalary() {
        Prize person = Prize.of(new BigDecimal("0.3"), BASE_SALARY_OF_JUNE_2021, Rounding.NONE);
        Prize collective = Prize.of(new BigDecimal("0.6"), BASE_SALARY_OF_JUNE_2021, Rounding.NONE);

        assertThat(person).isEqualTo(new Prize(447_000, 447_000));
        assertThat(collective).isEqualTo(new Prize(894_000, 894_000));
    }

    @Test
    @Tag("AWD-13")
    void keepsWhatWasCalculatedBesideWhatIsPaid() {
        BigDecimal communePerson = new BigDecimal("0.15");

        assertThat(Prize.of(communePerson, BASE_SALARY_OF_JUNE_2021, Rounding.UP_TO_TEN_THOUSAND))
                .isEqualTo(new Prize(223_500, 230_000));
        assertThat(Prize.of(communePerson, BASE_SALARY_OF_JUNE_2021, Rounding.NEAREST_TEN_THOUSAND))
                .isEqualTo(new Prize(223_500, 220_000));
    }

    /** Multiples and base salaries as the law of each time has them; the words stand on the decision. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.15 | 1490000 |  223500 |  230000 |  220000 | Hai trăm hai mươi ba nghìn năm trăm đồng
            0.3  | 1490000 |  447000 |  450000 |  450000 | Bốn trăm bốn mươi bảy nghìn đồng
            0.6  | 1490000 |  894000 |  900000 |  890000 | Tám trăm chín mươi tư nghìn đồng
            1.0  | 1490000 | 1490000 | 1490000 | 1490000 | Một triệu bốn trăm chín mươi nghìn đồng
            0.8  | 1490000 | 1192000 | 1200000 | 1190000 | Một triệu một trăm chín mươi hai nghìn đồng
            3.5  | 1490000 | 5215000 | 5220000 | 5220000 | Năm triệu hai trăm mười lăm nghìn đồng
            0.15 | 1800000 |  270000 |  270000 |  270000 | Hai trăm bảy mươi nghìn đồng
            0.3  | 1800000 |  540000 |  540000 |  540000 | Năm trăm bốn mươi nghìn đồng
            4.5  | 1800000 | 8100000 | 8100000 | 8100000 | Tám triệu một trăm nghìn đồng
            """)
    @Tag("AWD-13")
    void isRawAndRoundedAsTheTableHasIt(
            BigDecimal multiple, long baseSalary, long raw, long up, long nearest, String inWords) {
        assertThat(Prize.of(multiple, baseSalary, Rounding.NONE)).isEqualTo(new Prize(raw, raw));
        assertThat(Prize.of(multiple, baseSalary, Rounding.UP_TO_TEN_THOUSAND)).isEqualTo(new Prize(raw, up));
        assertThat(Prize.of(multiple, baseSalary, Rounding.NEAREST_TEN_THOUSAND))
                .isEqualTo(new Prize(raw, nearest));
        assertThat(VietnameseNumber.dong(raw)).isEqualTo(inWords);
    }

    @Test
    @Tag("AWD-13")
    void aRoundAmountStaysAsItIs() {
        assertThat(Rounding.UP_TO_TEN_THOUSAND.round(450_000)).isEqualTo(450_000);
        assertThat(Rounding.NEAREST_TEN_THOUSAND.round(450_000)).isEqualTo(450_000);
    }
}
