package vn.tongket.planning.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.comparison.PlanLine;
import vn.tongket.planning.comparison.PlanPart;
import vn.tongket.planning.comparison.PlanSheet;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.wording.PrintedText;
import vn.tongket.planning.plan.PlanDraft;

/** Reads a plan out of the marked paragraphs of its Word file (đọc lại theo dấu nhận biết), RTR-1 and RTR-3. */
final class MarkedReading {

    private final PrintedBase base;
    private final List<WordEntry> entries;
    private PlanSheet sheet;

    MarkedReading(PlanDraft draft, List<WordEntry> entries) {
        this.base = new PrintedBase(draft);
        this.entries = entries;
        this.sheet = base.sheet();
    }

    PlanDraft draft() {
        OfficialDocument paper = base.paper();
        single(PlanPart.ISSUING_PARENT, "parent", paper.header().issuer().parentBody());
        single(PlanPart.ISSUING_BODY, "issuer", paper.header().issuer().body());
        single(PlanPart.TYPE, "type", paper.title().typeName());
        single(PlanPart.TITLE, "title", paper.title().subject());
        place(paper.header().place());
        list(PlanPart.BASIS, bases());
        sheet = sheet.with(PlanPart.PARAGRAPH, new BodyReading(base, entries).lines());
        list(PlanPart.RECIPIENT, recipients());
        paper.closing().signature().ifPresent(this::signature);
        PlanDraft read = sheet.draft();
        return read.equals(base.draft()) ? base.draft() : read;
    }

    /** Names in capitals are stored as they are spoken, and stay so if nobody changed them. */
    private void single(PlanPart part, String kind, String printed) {
        List<String> lines = words(kind);
        String now = String.join(" ", lines);
        if (!lines.isEmpty() && !now.equals(printed)) {
            set(part, part == PlanPart.TYPE ? sentence(now) : now);
        }
    }

    private static String sentence(String capitals) {
        return capitals.isEmpty()
                ? capitals
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The date belongs to the register; only the place is the writer's. */
    private void place(String printed) {
        for (String line : words("place")) {
            int comma = line.indexOf(", ngày");
            String now = comma < 0 ? "" : line.substring(0, comma).strip();
            if (!now.isEmpty() && !now.equals(printed)) {
                set(PlanPart.PLACE, now);
            }
        }
    }

    private List<String> bases() {
        List<String> stored = base.draft().text().legalBases();
        List<String> read = new ArrayList<>();
        for (WordEntry entry : of("basis")) {
            String old = entry.number() >= 0 && entry.number() < stored.size() ? stored.get(entry.number()) : null;
            boolean same =
                    old != null && entry.text().equals(base.paper().bases().get(entry.number()));
            read.add(same ? old : Unprinted.basis(entry.text(), old));
        }
        return read;
    }

    private List<String> recipients() {
        List<Integer> printed = base.recipients();
        List<String> stored = base.draft().text().recipients();
        List<String> read = new ArrayList<>();
        for (WordEntry entry : of("recipient")) {
            boolean known = entry.number() >= 0 && entry.number() < printed.size();
            boolean same = known
                    && entry.text().equals(base.paper().closing().recipients().get(entry.number()));
            read.add(same ? stored.get(printed.get(entry.number())) : Unprinted.recipient(entry.text()));
        }
        for (int i = 0; i < stored.size(); i++) {
            if (!printed.contains(i)) {
                read.add(Math.min(i, read.size()), stored.get(i));
            }
        }
        return read;
    }

    private void signature(SignatureBlock printed) {
        List<String> lines = words("signature");
        if (!lines.isEmpty()) {
            List<String> authority = lines.subList(0, lines.size() - 1);
            if (!authority.equals(printed.authorityLines())) {
                set(PlanPart.AUTHORITY, String.join(" / ", authority));
            }
            if (!lines.get(lines.size() - 1).equals(printed.title())) {
                set(PlanPart.SIGNER_TITLE, lines.get(lines.size() - 1));
            }
        }
        for (String name : words("signer")) {
            if (!name.equals(printed.name())) {
                set(PlanPart.SIGNER, name);
            }
        }
    }

    private void set(PlanPart part, String words) {
        list(part, words.isBlank() ? List.of() : List.of(PrintedText.clean(words)));
    }

    private void list(PlanPart part, List<String> words) {
        sheet = sheet.with(
                part,
                words.stream()
                        .filter(line -> !line.isBlank())
                        .<PlanLine>map(line -> new PlanLine.Words(part, line))
                        .toList());
    }

    private List<WordEntry> of(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind) && !entry.text().isEmpty())
                .toList();
    }

    private List<String> words(String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(WordEntry::text)
                .toList();
    }
}
