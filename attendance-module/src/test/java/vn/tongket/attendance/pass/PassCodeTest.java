package vn.tongket.attendance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ATT-8")
class PassCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void isReadBackAsItWasPrinted() {
        for (int i = 0; i < 200; i++) {
            PassCode code = PassCode.draw(random);

            assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(PassCode.parse(code.grouped())).contains(code);
        }
    }

    @Test
    void forgivesCaseSpacesAndLettersThatLookAlike() {
        PassCode code = Stream.generate(() -> PassCode.draw(random))
                .filter(drawn -> drawn.value().contains("0") && drawn.value().contains("1"))
                .findFirst()
                .orElseThrow();

        assertThat(PassCode.parse(
                        " " + code.grouped().toLowerCase().replace('0', 'o').replace('1', 'l') + " "))
                .contains(code);
    }

    @Test
    void showsEveryWrongLetter() {
        PassCode code = PassCode.draw(random);
        for (int at = 0; at < 10; at++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != code.value().charAt(at)) {
                    StringBuilder typed = new StringBuilder(code.value());
                    typed.setCharAt(at, wrong);

                    assertThat(PassCode.parse(typed.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void showsEveryTwoLettersThatWereExchanged() {
        for (int i = 0; i < 200; i++) {
            String code = PassCode.draw(random).value();
            for (int one = 0; one < 10; one++) {
                for (int other = one + 1; other < 10; other++) {
                    if (code.charAt(one) != code.charAt(other)) {
                        StringBuilder typed = new StringBuilder(code);
                        typed.setCharAt(one, code.charAt(other));
                        typed.setCharAt(other, code.charAt(one));

                        assertThat(PassCode.parse(typed.toString())).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void isNotTakenFromAnythingElse() {
        assertThat(Stream.of(
                                "",
                                "-",
                                "ABCDE",
                                "ABCDE-FGHJK-M",
                                "https://example.vn",
                                "Ủ".repeat(10),
                                "\u0000".repeat(10))
                        .map(PassCode::parse))
                .allMatch(code -> code.isEmpty());
    }

    @Test
    void doesNotRepeatItself() {
        Set<String> drawn = Stream.generate(() -> PassCode.draw(random).value())
                .limit(10_000)
                .collect(Collectors.toSet());

        assertThat(drawn).hasSize(10_000);
    }
}
