package vn.tongket.planning.task.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** A group of units as a plan names it (nhóm đơn vị), such as "các khóm" or "Ủy ban bầu cử các xã, phường", TSK-16. */
public final class UnitGroup {

    private static final Pattern GROUP = Pattern.compile(
            "^(?:giao |de nghi |yeu cau )?(.*?)\\s*\\bcac (.+?)(?: (?:tren dia ban|truc thuoc|thuoc|trong|co lien quan|lien quan)\\b.*)?$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*|\\s+va\\s+|\\s+-\\s+");
    private static final Pattern PLACE =
            Pattern.compile(" (?:phuong|xa|thi tran|thanh pho|thi xa|huyen|quan|tinh|dia phuong|dac khu)$");

    private final List<Predicate<UnitSummary>> kinds;

    private UnitGroup(List<Predicate<UnitSummary>> kinds) {
        this.kinds = kinds;
    }

    /** The units that the words mean; empty when they name no group of two or more. */
    public static List<UnitSummary> members(String words, UnitSummary issuer, List<UnitSummary> units) {
        return named(words, issuer)
                .map(group -> group.among(units, issuer.unitId()))
                .orElse(List.of());
    }

    /** Empty when the words name no group, or one of which a word is unknown. */
    public static Optional<UnitGroup> named(String words, UnitSummary issuer) {
        Matcher group = GROUP.matcher(SearchKey.of(words).replaceAll("[.:;]+$", ""));
        if (!group.matches()) {
            return Optional.empty();
        }
        UnitWord vocabulary = new UnitWord(issuer, group.group(1));
        List<Predicate<UnitSummary>> kinds = new ArrayList<>();
        for (String word : SEPARATOR.split(group.group(2))) {
            Optional<Predicate<UnitSummary>> kind = vocabulary
                    .kind(word)
                    .or(() -> vocabulary.kind(PLACE.matcher(word).replaceFirst("")));
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(kind.get());
        }
        return Optional.of(new UnitGroup(kinds));
    }

    /** The units of the group in the issuer's area; empty when there are fewer than two. */
    public List<UnitSummary> among(List<UnitSummary> units, UnitId issuer) {
        Area area = Area.of(issuer, units);
        List<UnitSummary> members = units.stream()
                .filter(unit -> !unit.id().equals(issuer.value()) && area.holds(unit))
                .filter(unit -> kinds.stream().anyMatch(kind -> kind.test(unit)))
                .toList();
        return members.size() < 2 ? List.of() : members;
    }
}
