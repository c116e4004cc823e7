package vn.tongket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SearchKeyTest {

    @Test
    void ignoresAccentsCaseAndTheStrokeOfD() {
        assertThat(SearchKey.of("  Nguyễn  Thị ĐỨC Ước ")).isEqualTo("nguyen thi duc uoc");
    }

    @Test
    void isTheSameForComposedAndDecomposedText() {
        String name = "Ủy ban nhân dân";

        assertThat(SearchKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(SearchKey.of(name));
        assertThat(SearchKey.of("Uỷ ban")).isEqualTo(SearchKey.of("Ủy ban"));
    }

    @Test
    void takesWildcardsLiterally() {
        assertThat(SearchKey.pattern("50%_")).isEqualTo("%50\\%\\_%");
    }
}
