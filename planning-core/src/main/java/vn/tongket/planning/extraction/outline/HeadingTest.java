package vn.tongket.planning.extraction.outline;

import java.util.regex.Pattern;
import vn.tongket.planning.extraction.frame.SignatureReader;
import vn.tongket.planning.extraction.words.AgencyPhrase;
import vn.tongket.planning.extraction.words.DocumentType;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;
import vn.tongket.planning.extraction.words.RunIn;

/** Whether a paragraph is a heading (phân biệt đề mục và nội dung), by its number, its words and what follows it. */
record HeadingTest(Paragraph paragraph, Paragraph next, OutlineNode above) {

    private static final int LONGEST_SENTENCE_TITLE = 16;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_CHILDLESS_TITLE = 14;
    private static final int LONGEST_LETTER_TITLE = 18;
    private static final int LONGEST_CAPITALS_TITLE = 20;
    private static final int LONGEST_LABEL = 14;
    private static final Pattern OF_PEOPLE = Pattern.compile("(?iu)(?:thành phần|đại biểu|khách mời).*");

    boolean passed() {
        return !paragraph.isRow() && byMark();
    }

    private boolean byMark() {
        return switch (paragraph.mark()) {
            case PART, UPPER, ARTICLE -> true;
            case ROMAN -> paragraph.words() <= LONGEST_TITLE;
            case DECIMAL -> decimal();
            case ARABIC -> arabic();
            case LETTER -> letter();
            case NONE -> capitals();
            default -> false;
        };
    }

    private boolean arabic() {
        RunIn runIn = RunIn.of(paragraph.text());
        if (!runIn.rest().isEmpty()) {
            return runIn.labelWords() <= LONGEST_LABEL && !assignsWork(runIn) && !listsPeople();
        }
        if (paragraph.text().endsWith(";") || paragraph.text().endsWith("!")) {
            return false;
        }
        if (hasText()) {
            boolean sentence = paragraph.endsSentence()
                    && (paragraph.words() > LONGEST_SENTENCE_TITLE || next.mark() == Mark.NONE);
            return !sentence && paragraph.words() <= LONGEST_TITLE && !listsPeople();
        }
        return !paragraph.endsSentence()
                && !paragraph.announces()
                && paragraph.words() <= LONGEST_CHILDLESS_TITLE
                && !listsPeople();
    }

    private boolean decimal() {
        RunIn runIn = RunIn.of(paragraph.text());
        if (!runIn.rest().isEmpty()) {
            return runIn.labelWords() <= LONGEST_LABEL && !assignsWork(runIn);
        }
        boolean sentenceOfUnit =
                paragraph.endsSentence() && TaskSection.unitOf(above).isPresent();
        return !paragraph.text().endsWith(";") && !(sentenceOfUnit && !hasText());
    }

    private boolean letter() {
        RunIn runIn = RunIn.of(paragraph.text());
        boolean inTasks = TaskSection.unitOf(above).isPresent();
        if (!runIn.rest().isEmpty()) {
            return !inTasks && runIn.labelWords() <= LONGEST_LABEL / 2 && !assignsWork(runIn) && !listsPeople();
        }
        return hasText()
                && !paragraph.endsSentence()
                && paragraph.words() <= LONGEST_LETTER_TITLE
                && !(inTasks && !AgencyPhrase.isUnit(paragraph.text()));
    }

    /** An unnumbered title in capitals: its automatic number was lost. */
    private boolean capitals() {
        return paragraph.inCapitals()
                && next != null
                && DocumentType.named(paragraph.text()).isEmpty()
                && !SignatureReader.isTitle(paragraph.text())
                && paragraph.words() > 1
                && paragraph.words() <= LONGEST_CAPITALS_TITLE
                && !paragraph.endsSentence();
    }

    private boolean assignsWork(RunIn runIn) {
        return TaskSection.isTasks(above)
                && (AgencyPhrase.isUnit(runIn.label()) || followsContent())
                && !followsHeading();
    }

    /** The number before it was the work of a unit, so this one is too. */
    private boolean followsContent() {
        return above.body().stream()
                .anyMatch(before -> before.mark() == paragraph.mark()
                        && AgencyPhrase.isUnit(RunIn.of(before.text()).label()));
    }

    /** The number before it was a heading, so this one is its sibling. */
    private boolean followsHeading() {
        for (OutlineNode at = above; at != null; at = at.parent()) {
            if (at.rank() == rank()) {
                return true;
            }
        }
        return false;
    }

    /** A numbered list of guests is no list of headings. */
    private boolean listsPeople() {
        return above != null
                && above.rank() < rank()
                && OF_PEOPLE.matcher(above.heading()).matches()
                && !hasText();
    }

    /** Whether something stands below it before the next number of the same height. */
    private boolean hasText() {
        return next != null && next.mark().rank(next.number()) > rank();
    }

    private int rank() {
        return paragraph.mark().rank(paragraph.number());
    }
}
