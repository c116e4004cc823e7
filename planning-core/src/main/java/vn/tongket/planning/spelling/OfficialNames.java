package vn.tongket.planning.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** The names of all units (các tên gọi chính thức), arranged to find them in running text. */
final class OfficialNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-–][\\p{L}\\p{M}\\p{N}]+)*");

    private final Map<Integer, List<OfficialName>> byLength = new HashMap<>();
    private final Map<Integer, Set<String>> beginnings = new HashMap<>();
    private final List<Integer> lengths;

    private OfficialNames(List<OfficialName> names) {
        for (OfficialName name : names) {
            byLength.computeIfAbsent(name.words(), any -> new ArrayList<>()).add(name);
            Set<String> edges = beginnings.computeIfAbsent(name.words(), any -> new HashSet<>());
            String[] words = name.key().split(" ");
            edges.add(words[0]);
            edges.add(words[words.length - 1]);
        }
        lengths = byLength.keySet().stream().sorted(Comparator.reverseOrder()).toList();
    }

    static OfficialNames of(List<UnitSummary> units, Map<String, UnitId> aliases) {
        List<OfficialName> names = new ArrayList<>();
        Map<String, UnitSummary> byId = new HashMap<>();
        for (UnitSummary unit : units) {
            byId.put(unit.id(), unit);
            names.add(OfficialName.of(unit.name(), unit.id()));
            if (!unit.shortName().equals(unit.name())) {
                names.add(OfficialName.of(unit.shortName(), unit.id()));
            }
        }
        aliases.forEach((key, id) -> Optional.ofNullable(byId.get(id.value()))
                .filter(unit -> names.stream().noneMatch(name -> shortens(key, name.key())))
                .map(unit -> new OfficialName(OfficialName.normal(unit.name()), key, unit.id(), true))
                .ifPresent(names::add));
        return new OfficialNames(names);
    }

    /** {@code Ủy ban bầu cử phường} is how a document goes on after the full name: nothing to correct. */
    private static boolean shortens(String key, String name) {
        return name.equals(key) || name.startsWith(key + " ");
    }

    List<NameFinding> findings(int paragraph, String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> keys =
                words.stream().map(word -> SearchKey.of(word.group())).toList();
        List<NameFinding> findings = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at += step(paragraph, text, words, keys, at, findings);
        }
        return findings;
    }

    /** How many words are read: those of the name that begins here, else one. */
    private int step(
            int paragraph, String text, List<MatchResult> words, List<String> keys, int at, List<NameFinding> into) {
        for (int length : lengths) {
            if (at + length <= words.size() && mayBe(length, keys.get(at), keys.get(at + length - 1))) {
                int start = words.get(at).start();
                int end = words.get(at + length - 1).end();
                String written = OfficialName.normal(text.substring(start, end));
                if (isRight(length, written)) {
                    return length;
                }
                Optional<OfficialName> meant = meant(length, written);
                if (meant.isPresent()) {
                    into.add(new NameFinding(
                            paragraph,
                            start,
                            end,
                            text.substring(start, end),
                            meant.get().official(),
                            meant.get().unitId()));
                    return length;
                }
            }
        }
        return 1;
    }

    /** A name with one letter off still begins or ends as it should. */
    private boolean mayBe(int length, String first, String last) {
        Set<String> edges = beginnings.get(length);
        return edges.contains(first) || edges.contains(last);
    }

    private boolean isRight(int length, String written) {
        return byLength.get(length).stream().anyMatch(name -> name.isRight(written));
    }

    /** The one name that is meant; two that are equally near are nobody's mistake. */
    private Optional<OfficialName> meant(int length, String written) {
        String key = SearchKey.of(written);
        List<OfficialName> near = byLength.get(length).stream()
                .filter(name -> name.isMeantBy(written, key))
                .toList();
        List<OfficialName> same =
                near.stream().filter(name -> name.key().equals(key)).toList();
        List<OfficialName> best = same.isEmpty() ? near : same;
        return best.stream().map(OfficialName::unitId).distinct().count() == 1
                ? Optional.of(best.get(0))
                : Optional.empty();
    }
}
