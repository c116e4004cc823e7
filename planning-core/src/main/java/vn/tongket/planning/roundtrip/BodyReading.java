package vn.tongket.planning.roundtrip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.plan.paper.PlacedBlock;

/** Reads the text of a plan out of its marked paragraphs (đọc lại phần lời văn), RTR-1 and RTR-3. */
final class BodyReading {

    private final PrintedBase base;
    private final List<PlanLine> stored;
    private final List<PlanLine> read = new ArrayList<>();
    private final Map<Integer, WordEntry> chapters;
    private final List<WordEntry> entries;
    private final Map<Integer, List<PlanLine>> unprinted = new HashMap<>();

    BodyReading(PrintedBase base, List<WordEntry> all) {
        this.base = base;
        stored = base.body();
        entries = all.stream()
                .filter(entry -> entry.kind().equals("text") && entry.number() < base.blockCount())
                .toList();
        chapters = all.stream()
                .filter(entry -> entry.kind().equals("chapter"))
                .collect(Collectors.toMap(WordEntry::number, Function.identity(), (one, other) -> one));
        anchor();
    }

    /** A line that is not printed, such as a blank one, stays behind the printed line that is still there. */
    private void anchor() {
        Set<Integer> present = new HashSet<>();
        for (WordEntry entry : entries) {
            if (entry.number() >= 0) {
                present.add(base.block(entry.number()).heading());
                present.add(base.block(entry.number()).paragraph());
            }
        }
        Set<Integer> printed = new HashSet<>();
        for (int i = 0; i < base.blockCount(); i++) {
            printed.add(base.block(i).heading());
            printed.add(base.block(i).paragraph());
        }
        int anchor = -1;
        for (int i = 0; i < stored.size(); i++) {
            if (present.contains(i)) {
                anchor = i;
            } else if (!printed.contains(i)) {
                unprinted.computeIfAbsent(anchor, key -> new ArrayList<>()).add(stored.get(i));
            }
        }
    }

    List<PlanLine> lines() {
        read.addAll(unprinted.getOrDefault(-1, List.of()));
        for (WordEntry entry : entries) {
            if (entry.number() < 0) {
                added(entry);
            } else {
                block(entry);
            }
        }
        return read;
    }

    private void block(WordEntry entry) {
        PlacedBlock block = base.block(entry.number());
        Block printed = base.printed(entry.number());
        boolean chapter = printed instanceof Block.Heading heading && heading.level() == 0;
        if (chapter) {
            chapter(entry, (Block.Heading) printed, block.heading());
        } else if (entry.text().equals(Unprinted.words(printed))) {
            keep(block.heading(), stored(block.heading()));
            keep(block.paragraph(), stored(block.paragraph()));
        } else if (printed instanceof Block.Clause clause) {
            clause(entry.text(), clause, block);
        } else if (!entry.text().isEmpty()) {
            changed(entry, block);
        } else {
            follow(Math.max(block.heading(), block.paragraph()));
        }
    }

    private void changed(WordEntry entry, PlacedBlock block) {
        if (block.heading() >= 0) {
            keep(block.heading(), Unprinted.heading(entry.text(), (PlanLine.Heading) stored(block.heading())));
            return;
        }
        PlanLine old = stored(block.paragraph());
        boolean last = entry.number() == base.blockCount() - 1;
        String words = last ? Unprinted.closing(entry.text(), old.words()) : entry.text();
        keep(block.paragraph(), new PlanLine.Words(old.part(), words));
    }

    private void chapter(WordEntry entry, Block.Heading printed, int line) {
        PlanLine.Heading old = (PlanLine.Heading) stored(line);
        WordEntry title = chapters.get(entry.number());
        String words = title == null ? "" : title.text();
        boolean same = entry.text().equals(printed.number()) && words.equals(printed.text());
        keep(line, same ? old : new PlanLine.Heading(0, entry.text().isEmpty() ? null : entry.text(), words));
    }

    /** A short heading on the line of its sentence: {@code 1. Thời gian: 08 giờ}. */
    private void clause(String text, Block.Clause printed, PlacedBlock block) {
        PlanLine.Heading heading = (PlanLine.Heading) stored(block.heading());
        String lead = printed.lead();
        int colon = text.startsWith(lead) ? lead.length() - 1 : text.indexOf(": ");
        if (colon < 0) {
            keep(block.heading(), text.isEmpty() ? heading : Unprinted.heading(text, heading));
            follow(block.paragraph());
            return;
        }
        keep(block.heading(), text.startsWith(lead) ? heading : Unprinted.heading(text.substring(0, colon), heading));
        String words = text.substring(colon + 1).strip();
        keep(
                block.paragraph(),
                words.equals(printed.text())
                        ? stored(block.paragraph())
                        : new PlanLine.Words(PlanPart.PARAGRAPH, words));
    }

    /** What was added is a heading if it is set as one, else a paragraph of the place where it stands. */
    private void added(WordEntry entry) {
        String style = entry.paragraph().style();
        if (style.matches("Heading[1-3]")) {
            PlanLine.Heading bare = new PlanLine.Heading(style.charAt(7) - '0', null, "");
            read.add(Unprinted.heading(entry.text(), bare));
            return;
        }
        PlanPart above =
                read.isEmpty() ? PlanPart.OPENING : read.get(read.size() - 1).part();
        PlanPart part = above == PlanPart.HEADING ? PlanPart.PARAGRAPH : above;
        String bullet = entry.paragraph().numbered() ? "- " : "";
        read.add(new PlanLine.Words(part, bullet + entry.text()));
    }

    private PlanLine stored(int line) {
        return line < 0 ? null : stored.get(line);
    }

    private void keep(int line, PlanLine words) {
        if (line >= 0) {
            read.add(words);
            follow(line);
        }
    }

    private void follow(int line) {
        read.addAll(unprinted.getOrDefault(line, List.of()));
    }
}
