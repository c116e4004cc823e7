package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.outline.TaskSection;
import vn.tongket.planning.extraction.words.AgencyPhrase;
import vn.tongket.planning.extraction.words.Coordination;
import vn.tongket.planning.extraction.words.Deadline;
import vn.tongket.planning.extraction.words.Orders;
import vn.tongket.planning.extraction.words.Paragraph;
import vn.tongket.planning.extraction.words.RunIn;

/**
 * Reads the work that is assigned to named units (đọc nhiệm vụ): EXT-13. The unit comes from the heading, from the
 * words before a colon, or from the sentence itself.
 */
public class TaskReader {

    private static final int LONGEST_UNIT_LABEL = 22;
    private static final int LONGEST_NAME = 10;
    private static final int LEAST_UNITS = 2;

    private final List<ExtractedPlan.Task> tasks = new ArrayList<>();

    public List<ExtractedPlan.Task> read(Outline outline) {
        outline.nodes().forEach(this::read);
        return tasks;
    }

    private void read(OutlineNode node) {
        List<Paragraph> sentences =
                node.body().stream().filter(paragraph -> !paragraph.isRow()).toList();
        Optional<String> byHeading = TaskSection.unitOf(node);
        if (byHeading.isPresent()) {
            sentences.forEach(paragraph -> addBelow(byHeading.get(), paragraph));
        } else if (TaskSection.isTaskHeading(node)) {
            readUnitless(sentences);
        } else if (!TaskSection.aims(node)) {
            sentences.forEach(paragraph -> addNamed(paragraph, TaskSection.isOnlyTasks(node)));
        }
        tasks.addAll(new TaskTable().read(node.body()));
    }

    /** In any other section only a sentence that itself says who shall do the work. */
    private void addNamed(Paragraph paragraph, boolean amongTasks) {
        if (paragraph.announces()) {
            return;
        }
        RunIn runIn = RunIn.of(paragraph.text());
        String sentence = Orders.announce(runIn.label()) && !runIn.rest().isEmpty() ? runIn.rest() : paragraph.text();
        AgencyPhrase.subject(sentence)
                .filter(subject -> amongTasks || sentence != paragraph.text() || Orders.lead(sentence, subject))
                .ifPresent(subject -> add(subject, sentence));
    }

    /** Below the heading of a group, a line may name one unit of it before a colon. */
    private void addBelow(String unit, Paragraph paragraph) {
        RunIn runIn = RunIn.of(paragraph.text());
        boolean own = !runIn.rest().isEmpty()
                && runIn.labelWords() <= LONGEST_NAME
                && (AgencyPhrase.isAgency(runIn.label()) || AgencyPhrase.isGroup(runIn.label()))
                && AgencyPhrase.subject(runIn.label()).isEmpty();
        if (own) {
            add(AgencyPhrase.name(runIn.label()), runIn.rest());
        } else {
            add(narrower(paragraph, unit), paragraph.text());
        }
    }

    /** A heading without a unit: each paragraph must name its own, or follow one that announced it. */
    private void readUnitless(List<Paragraph> sentences) {
        boolean labelled = labelled(sentences);
        String announced = null;
        String above = null;
        for (Paragraph paragraph : sentences) {
            RunIn runIn = RunIn.of(paragraph.text());
            Optional<String> subject = AgencyPhrase.subject(paragraph.text());
            if (labelsUnit(runIn) || labelled && isName(runIn)) {
                above = AgencyPhrase.name(runIn.label());
                add(above, runIn.rest());
            } else if (paragraph.announces() && AgencyPhrase.isUnit(paragraph.text())) {
                announced = subject.orElse(AgencyPhrase.name(paragraph.text()));
                above = announced;
            } else if (subject.isPresent()) {
                above = paragraph.mark().isBullet() && above != null ? above : subject.get();
                add(subject.get(), paragraph.text());
            } else if (paragraph.mark().isNumber() ? announced != null : above != null) {
                add(paragraph.mark().isNumber() ? announced : above, paragraph.text());
            }
        }
    }

    /** Where most labels are units, the others are units that only the office knows. */
    private static boolean labelled(List<Paragraph> sentences) {
        List<RunIn> names = sentences.stream()
                .map(paragraph -> RunIn.of(paragraph.text()))
                .filter(TaskReader::isName)
                .toList();
        long units = names.stream().filter(TaskReader::labelsUnit).count();
        return units >= LEAST_UNITS && units * 2 > names.size();
    }

    private static boolean isName(RunIn runIn) {
        return !runIn.rest().isEmpty() && runIn.labelWords() <= LONGEST_NAME && !TaskSection.isTopic(runIn.label());
    }

    /** A label that is a unit, or one before an order, which nobody but a unit can be given. */
    private static boolean labelsUnit(RunIn runIn) {
        boolean ordered =
                runIn.labelWords() <= LONGEST_NAME && Orders.begin(runIn.rest()) && !TaskSection.isTopic(runIn.label());
        return !runIn.rest().isEmpty()
                && runIn.labelWords() <= LONGEST_UNIT_LABEL
                && (ordered || AgencyPhrase.isUnit(runIn.label()));
    }

    /** A group of units in the heading, one of them in the sentence: the sentence knows better. */
    private static String narrower(Paragraph paragraph, String group) {
        return AgencyPhrase.subject(paragraph.text())
                .filter(subject -> AgencyPhrase.isAgency(subject) && !AgencyPhrase.assigns(paragraph.text()))
                .orElse(group);
    }

    private void add(String unit, String text) {
        tasks.add(new ExtractedPlan.Task(
                unit, text, Coordination.units(text), Deadline.in(text).orElse(null)));
    }
}
