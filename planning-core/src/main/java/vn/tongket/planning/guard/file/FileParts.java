package vn.tongket.planning.guard.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanSigner;

/**
 * Which line of a Word file is which part of the paper (nhận ra thành phần thể thức): by what was understood of its
 * words, from the head down to the signature.
 */
final class FileParts {

    private static final Pattern NATION = Pattern.compile("cong h[oa]{2} xa hoi chu nghia viet nam");
    private static final Pattern MOTTO = Pattern.compile("doc lap ?[-–] ?tu do ?[-–] ?hanh phuc");
    private static final Pattern NUMBER = Pattern.compile("so ?:.*");
    private static final Pattern PLACE = Pattern.compile(".{2,40}, ?ngay.*thang.*nam.*");
    private static final Pattern BASIS = Pattern.compile("(?:can cu|thuc hien|thi hanh|xet de nghi|theo de nghi)\\b.*");
    private static final Pattern AUTHORITY = Pattern.compile("(?:tm|t/m|kt|tl|tuq|q)\\. ?\\p{L}.*");
    private static final int SHORTEST_SENTENCE = 40;

    private final Map<FilePart, List<Integer>> places = new EnumMap<>(FilePart.class);
    private final List<FormLine> lines;
    private final PlanDraft draft;
    private String parent;
    private String body;
    private int type = -1;
    private int end;

    private FileParts(List<FormLine> lines, PlanDraft draft) {
        this.lines = lines;
        this.draft = draft;
        this.parent = key(draft.letterhead().issuingParent());
        this.body = key(draft.letterhead().issuingBody());
    }

    static FileParts of(List<FormLine> lines, PlanDraft draft) {
        FileParts parts = new FileParts(lines, draft);
        parts.end = lines.size();
        parts.findType();
        parts.findEnd();
        parts.findHead();
        parts.findText();
        return parts;
    }

    /** The places of a part in the file, from 0; none where it was not found. */
    List<Integer> places(FilePart part) {
        return places.getOrDefault(part, List.of());
    }

    FormLine line(int place) {
        return lines.get(place);
    }

    private void findType() {
        String wanted = key(draft.text().type());
        for (int at = 0; at < lines.size() && type < 0 && !wanted.isEmpty(); at++) {
            if (lines.get(at).key().equals(wanted)) {
                type = at;
                put(FilePart.TYPE, at);
            }
        }
    }

    /** From the words "Nơi nhận" or the first line of the signature, whichever stands higher. */
    private void findEnd() {
        PlanSigner signer = draft.text().signer();
        for (int at = type + 1; at < lines.size(); at++) {
            FormLine line = lines.get(at);
            String key = line.key();
            if (key.matches("noi nhan")) {
                put(FilePart.RECIPIENTS, at);
            } else if (AUTHORITY.matcher(SearchKey.of(line.text())).matches() && capitals(line)) {
                put(FilePart.AUTHORITY, at);
            } else if (capitals(line) && key.equals(key(signer.title()))) {
                put(FilePart.SIGNER_TITLE, at);
            } else if (key.equals(key(signer.name())) && !key.isEmpty()) {
                put(FilePart.SIGNER_NAME, at);
            } else if (!places(FilePart.RECIPIENTS).isEmpty() && recipient(key)) {
                put(FilePart.RECIPIENT, at);
            }
        }
        end = Stream.of(FilePart.RECIPIENTS, FilePart.AUTHORITY, FilePart.SIGNER_TITLE)
                .flatMap(part -> places(part).stream())
                .min(Integer::compare)
                .orElse(lines.size());
    }

    private boolean recipient(String key) {
        return draft.text().recipients().stream().map(FileParts::key).anyMatch(key::equals);
    }

    private void findHead() {
        int below = type < 0 ? Math.min(end, lines.size()) : lines.size();
        for (int at = 0; at < below; at++) {
            String key = lines.get(at).key();
            if (NATION.matcher(key).matches()) {
                put(FilePart.NATION, at);
            } else if (MOTTO.matcher(key).matches()) {
                put(FilePart.MOTTO, at);
            } else if (at < Math.max(type, 0)) {
                head(at, key);
            }
        }
    }

    private void head(int at, String key) {
        if (NUMBER.matcher(SearchKey.of(lines.get(at).text())).matches()) {
            put(FilePart.NUMBER, at);
        } else if (PLACE.matcher(key).matches()) {
            put(FilePart.PLACE, at);
        } else if (goesOn(parent, key)) {
            parent = parent.substring(key.length()).strip();
            put(FilePart.PARENT, at);
        } else if (goesOn(body, key)) {
            body = body.substring(key.length()).strip();
            put(FilePart.ISSUER, at);
        }
    }

    private void findText() {
        boolean inTitle = type >= 0;
        String title = key(draft.text().title());
        for (int at = type + 1; at < end; at++) {
            FormLine line = lines.get(at);
            if (line.blank()) {
                continue;
            }
            inTitle &= title.contains(line.key());
            if (inTitle) {
                put(FilePart.TITLE, at);
            } else if (BASIS.matcher(line.key()).matches() && cited(line.key())) {
                put(FilePart.BASIS, at);
            } else if (!line.inTable() && line.text().length() >= SHORTEST_SENTENCE) {
                put(FilePart.TEXT, at);
            }
        }
    }

    private boolean cited(String key) {
        return draft.text().legalBases().stream().map(FileParts::key).anyMatch(basis -> key.endsWith(basis));
    }

    private void put(FilePart part, int at) {
        places.computeIfAbsent(part, none -> new ArrayList<>()).add(at);
    }

    /** A name may stand on several lines, so each takes what the lines above have left of it. */
    private static boolean goesOn(String name, String key) {
        return !key.isEmpty() && name.startsWith(key);
    }

    private static boolean capitals(FormLine line) {
        return line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }

    private static String key(String words) {
        return words == null ? "" : SearchKey.of(words).replaceAll("^[-–+*• ]+|[.;,:/ ]+$", "");
    }
}
