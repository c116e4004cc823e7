package vn.tongket.awards.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    @Test
    @Tag("AWD-13")
    void aRoundAmountStaysAsItIs() {
        assertThat(Rounding.UP_TO_TEN_THOUSAND.round(450_000)).isEqualTo(450_000);
        assertThat(Rounding.NEAREST_TEN_THOUSAND.round(450_000)).isEqualTo(450_000);
    }
}
