package vn.tongket.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SingleLineTest {

    @Test
    void isOneLineWithSingleSpaces() {
        assertThat(SingleLine.of(" Trần\u00a0 Văn\r\n\tMẫu\u3000")).isEqualTo("Trần Văn Mẫu");
    }

    @Test
    void leavesOutWhatCannotBePrinted() {
        assertThat(SingleLine.of("Lê\u0000 \ud800Thị\u0085 \uffff Hai \ud83d\ude00"))
                .isEqualTo("Lê Thị Hai \ud83d\ude00");
    }

    @Test
    void isEmptyForNothing() {
        assertThat(SingleLine.of(null)).isEmpty();
        assertThat(SingleLine.of(" \n ")).isEmpty();
    }
}
