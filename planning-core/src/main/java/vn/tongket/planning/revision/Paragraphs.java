package vn.tongket.planning.revision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanText;

/** The paragraphs of a draft in the order of the sheet (các đoạn của dự thảo), which comments count by. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(PlanDraft draft) {
        PlanText text = draft.text();
        return Stream.of(
                        text.legalBases().stream(),
                        lines(text.opening()),
                        text.sections().stream().flatMap(Paragraphs::section),
                        lines(text.closing()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> section(PlanSection section) {
        return Stream.concat(Stream.of(section.heading().strip()), lines(section.text()));
    }

    private static Stream<String> lines(String text) {
        return Objects.requireNonNullElse(text, "").lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
