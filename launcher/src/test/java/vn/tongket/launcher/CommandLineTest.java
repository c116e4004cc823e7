package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final Path HOME = Path.of("/srv/tongket");

    @Test
    void withoutWordsStartsTheEmbeddedFormForThisMachineOnly() {
        assertThat(parse().options()).isEqualTo(Options.in(HOME));
        assertThat(Options.in(HOME).host()).isEqualTo("127.0.0.1");
        assertThat(Options.in(HOME).data()).isEqualTo(HOME.resolve("data"));
    }

    @Test
    void takesEveryOption() {
        Options options = parse("--demo", "--port", "9000", "--host", "0.0.0.0", "--data", "/tmp/d")
                .options();

        assertThat(options)
                .isEqualTo(Options.in(HOME)
                        .withDemo()
                        .withPort(9000)
                        .withHost("0.0.0.0")
                        .withData(Path.of("/tmp/d")));
    }

    @Test
    void takesValuesAfterAnEqualsSign() {
        assertThat(parse("--port=9000").options().port()).isEqualTo(9000);
    }

    @Test
    void asksForHelp() {
        assertThat(parse("--help").asksForHelp()).isTrue();
        assertThat(parse().asksForHelp()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--colour, UNKNOWN_OPTION",
        "start, UNKNOWN_OPTION",
        "--port, VALUE_MISSING",
        "--port=, VALUE_MISSING",
        "--port=http, PORT_NOT_A_NUMBER",
        "--port=65536, PORT_NOT_A_NUMBER",
        "--port=-1, PORT_NOT_A_NUMBER",
        "--db-password-file=/nowhere, PASSWORD_FILE_UNREADABLE"
    })
    void refusesWhatItCannotUse(String word, LaunchError error) {
        assertThatThrownBy(() -> parse(word))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(error));
    }

    @Test
    void takesAnExistingDatabaseFromTheEnvironment() {
        Map<String, String> environment = Map.of(
                "TONGKET_DB_URL", "jdbc:postgresql://db/tongket",
                "TONGKET_DB_USER", "portal",
                "TONGKET_DB_PASSWORD", "secret");

        Options options = CommandLine.parse(List.of(), environment, HOME).options();

        assertThat(options.database()).contains(new DatabaseAccess("jdbc:postgresql://db/tongket", "portal", "secret"));
    }

    @Test
    void takesThePasswordFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "secret\nnot this\n");

        Options options = parse("--db-url", "jdbc:postgresql://db/tongket", "--db-password-file=" + file)
                .options();

        assertThat(options.database())
                .contains(new DatabaseAccess("jdbc:postgresql://db/tongket", "tongket", "secret"));
    }

    @Test
    void keepsThePasswordOutOfPrintedOptions() {
        assertThat(new DatabaseAccess("url", "portal", "secret").toString()).doesNotContain("secret");
    }

    private static CommandLine parse(String... words) {
        return CommandLine.parse(List.of(words), Map.of(), HOME);
    }
}
