package vn.tongket.attendance.signinsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RowCodeTest {

    @Test
    void aCodeIsReadAsItWasPrintedInAnyCaseAndWithoutItsPrefix() {
        RowCode row = new RowCode(12, 345);

        assertThat(RowCode.parse(row.text())).contains(row);
        assertThat(RowCode.parse(" " + row.text().toLowerCase() + " ")).contains(row);
        assertThat(RowCode.parse(row.text().substring(2))).contains(row);
        assertThat(RowCode.parse("abc")).isEmpty();
    }

    @Test
    @Tag("ATT-67")
    void everySingleWrongLetterShows() {
        String code = new RowCode(12, 345).text();
        String letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
        for (int at = 0; at < code.length(); at++) {
            for (char letter : letters.toCharArray()) {
                String wrong = code.substring(0, at) + letter + code.substring(at + 1);
                if (letter != code.charAt(at)) {
                    assertThat(RowCode.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }
}
