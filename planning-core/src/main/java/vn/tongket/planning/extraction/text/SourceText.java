package vn.tongket.planning.extraction.text;

import java.util.List;
import java.util.Set;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.line.UnruledTables;

/**
 * The words of a document (nội dung văn bản) line by line, repaired, whatever file they came from.
 *
 * @param original the lines for the eye, before any repair; {@link SourceLine#number()} counts them
 * @param wrapped whether a paragraph runs over several lines, as on a printed page
 * @param flaws what was wrong with the characters
 */
public record SourceText(List<SourceLine> lines, List<String> original, boolean wrapped, Set<TextFlaw> flaws) {

    /** The same with the tables that only spaces or tabs make. */
    SourceText withTables() {
        boolean byPlace = original.stream().noneMatch(line -> line.indexOf('\t') >= 0);
        return new SourceText(UnruledTables.of(lines, byPlace), original, wrapped, flaws);
    }
}
