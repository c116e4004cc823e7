package vn.tongket.planning.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;

/**
 * What a search for damaging files calls with its bytes (đích của phép thử ngẫu nhiên): they are read or refused
 * within five seconds of the processor, never anything else.
 */
public final class FuzzTarget {

    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private static boolean parts;

    private FuzzTarget() {}

    /**
     * Takes the kind of file that is searched (of a Word file the parts, which no search would pack by itself), and
     * the folder of sound files, which are read once so that the time of loading classes does not count.
     */
    public static void fuzzerInitialize(String[] kindAndFolder) throws IOException {
        parts = kindAndFolder[0].equals("docx");
        try (Stream<Path> files = Files.list(Path.of(kindAndFolder[1]))) {
            for (Path file : files.toList()) {
                readOrRefuse(Files.readAllBytes(file));
            }
        }
    }

    public static void fuzzerTestOneInput(byte[] content) {
        long before = used();
        readOrRefuse(content);
        if (used() - before > MOST_NANOSECONDS) {
            throw new AssertionError("Five seconds were not enough.");
        }
    }

    private static void readOrRefuse(byte[] content) {
        boolean archive = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        try {
            new PlanReader().read(parts && !archive ? packed(content) : content);
        } catch (BusinessException refused) {
            // The other right answer.
        }
    }

    /** Document, numbering and styles, a zero byte between two of them. */
    private static byte[] packed(byte[] content) {
        List<String> names = List.of("word/document.xml", "word/numbering.xml", "word/styles.xml");
        String[] words = new String(content, StandardCharsets.UTF_8).split("\0", names.size());
        WordFile file = new WordFile();
        for (int at = 0; at < words.length; at++) {
            file.part(names.get(at), words[at]);
        }
        return file.bytes();
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
