package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A search for files that harm a reader. As a plain test it damages sound files by chance and then lets
 * Jazzer search for a few seconds, led by the branches that it reaches, in a process of its own with little memory; the
 * system property {@code tongket.fuzz.seconds} says how long otherwise. What a search finds becomes a sample of {@link UnreadableFileTest}.
 */
@Tag("EXT-2")
class SearchForDamageTest {

    private static final Logger LOG = Logger.getLogger(SearchForDamageTest.class.getName());
    private static final int SECONDS = Integer.getInteger("tongket.fuzz.seconds", 4);
    private static final int PATIENCE = 300;
    private static final int TRIALS = 60;
    private static final int MOST_CHANGES = 12;
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "pdf", "txt"})
    void findsNothing(String kind) throws IOException, InterruptedException {
        damageByChance(kind);
        search(kind);
    }

    private void damageByChance(String kind) throws IOException {
        Path sound = seeds(kind);
        FuzzTarget.fuzzerInitialize(new String[] {kind, sound.toString()});
        Random random = new Random(SEED);
        try (Stream<Path> files = Files.list(sound)) {
            for (Path file : files.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                for (int trial = 0; trial < TRIALS; trial++) {
                    byte[] damaged = damaged(content, random);
                    assertThatCode(() -> FuzzTarget.fuzzerTestOneInput(damaged))
                            .as("%s, seed %d, trial %d", file.getFileName(), SEED, trial)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    /** Bytes changed, pieces repeated or cut out. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] content = sound.clone();
        for (int change = random.nextInt(MOST_CHANGES); change >= 0 && content.length > 1; change--) {
            int at = random.nextInt(content.length);
            int length = Math.min(random.nextInt(64) + 1, content.length - at);
            switch (random.nextInt(4)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(content, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 2 -> System.arraycopy(content, at, content, random.nextInt(content.length - length + 1), length);
                default -> content = Arrays.copyOf(content, Math.max(1, content.length - length));
            }
        }
        return content;
    }

    private void search(String kind) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process search = new ProcessBuilder(command(kind))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        assertThat(search.waitFor(SECONDS + PATIENCE, TimeUnit.SECONDS)).isTrue();

        String told = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        LOG.warning(() -> kind + ": " + lastLine(told));
        assertThat(search.exitValue())
                .as(told.substring(Math.max(0, told.length() - 4000)))
                .isZero();
        assertThat(told).contains("Done ");
    }

    private List<String> command(String kind) throws IOException {
        Path sound = seeds(kind);
        Path found = Files.createDirectories(folder.resolve("corpus"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + kind + " " + sound,
                "--instrumentation_includes=vn.tongket.planning.extraction.**",
                "--custom_hook_includes=vn.tongket.**",
                "-max_total_time=" + SECONDS,
                "-timeout=60",
                "-rss_limit_mb=0",
                "-max_len=20000",
                found.toString(),
                sound.toString());
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
    }

    private Path seeds(String kind) throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        List<String> lines = OfficeSample.all().get(11).lines();
        byte[] sound = switch (kind) {
            case "docx" -> Layout.WORD.file(lines);
            case "doc" -> Samples.bytes("review-conference.doc");
            case "pdf" -> Layout.PDF.file(lines.subList(lines.size() - 25, lines.size()));
            default -> Layout.SPACES.file(lines);
        };
        Files.write(seeds.resolve("sound." + kind), sound);
        if (kind.equals("docx")) {
            Files.writeString(seeds.resolve("parts.xml"), new NumberedWordFile(lines.subList(0, 20)).parts());
        }
        return seeds;
    }

    private static String lastLine(String told) {
        return told.lines().filter(line -> line.startsWith("Done ")).findFirst().orElse("not done");
    }
}
