package vn.tongket.planning.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Documents of invented offices that the tests read (văn bản mẫu). */
public final class Samples {

    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream sample = Samples.class.getResourceAsStream("/extraction/" + name)) {
            return sample.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ExtractedPlan plan(String name) {
        return read(bytes(name));
    }

    /** What is understood of the documents of invented offices, under their names. */
    public static Map<String, ExtractedPlan> offices() {
        Map<String, ExtractedPlan> plans = new TreeMap<>();
        OfficeSample.all().forEach(sample -> plans.put(sample.name(), read(Layout.LINES.file(sample.lines()))));
        return plans;
    }

    static ExtractedPlan ofText(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static ExtractedPlan read(byte[] content) {
        return new PlanReader().read(content).plan();
    }
}
