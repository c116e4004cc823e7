package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({
        "LANG, vi_VN.UTF-8, Đang dừng…",
        "LC_ALL, vi_VN, Đang dừng…",
        "LANG, en_GB.UTF-8, Stopping…",
        "LANG, C, Stopping…",
        "LANG, fr_FR, Stopping…"
    })
    void speakTheLanguageOfTheTerminal(String variable, String value, String expected) {
        assertThat(Messages.forTerminal(Map.of(variable, value)).text("stopping"))
                .isEqualTo(expected);
    }

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        Properties vietnamese = bundle("Messages.properties");
        Properties english = bundle("Messages_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(LaunchError.class)
    void nameEveryReasonForNotStarting(LaunchError error) {
        assertThat(Messages.english().of(error, "a", "b", "c")).isNotBlank().doesNotContain("{");
        assertThat(error.exitCode()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(LaunchStep.class)
    void nameEveryStep(LaunchStep step) {
        assertThat(Messages.english().of(step)).isNotBlank();
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
