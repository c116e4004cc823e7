package vn.tongket.attendance.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tongket.attendance.likeness.Likeness;
import vn.tongket.attendance.likeness.Trait;
import vn.tongket.kernel.SearchKey;

/** Finds for a row the person whom it most probably means (tìm người trùng), ATT-25. */
final class Twins {

    private static final int NAMESAKES = 50;

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Known> byIdentity = new HashMap<>();

    /**
     * Somebody who is known already.
     *
     * @param identity what tells him from everybody else on the list; null when it is not known
     */
    record Known(TwinKind kind, String ref, String label, String identity, Likeness likeness) {}

    void learn(Known known) {
        if (known.identity() != null) {
            byIdentity.putIfAbsent(known.identity(), known);
        }
        List<Known> namesakes =
                byName.computeIfAbsent(SearchKey.of(known.likeness().fullName()), any -> new ArrayList<>());
        if (namesakes.size() < NAMESAKES) {
            namesakes.add(known);
        }
    }

    /** The best of those it looks like, and from now on the row itself for those behind it. */
    Optional<Twin> meet(CheckedRow row) {
        if (row.blocked()) {
            return Optional.empty();
        }
        String identity = row.guest().identity();
        Optional<Twin> twin = namesakes(row)
                .map(known -> twin(known, row.likeness(), identity))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Twin::certain)
                        .thenComparing(found -> found.traits().size())
                        .thenComparing(Twin::kind, Comparator.reverseOrder()));
        learn(row);
        return twin;
    }

    /** Somebody who stands in the file. */
    void learn(CheckedRow row) {
        if (row.blocked()) {
            return;
        }
        learn(new Known(
                TwinKind.IN_FILE,
                String.valueOf(row.line()),
                label(
                        row.guest().fullName(),
                        row.guest().position(),
                        row.guest().unitName()),
                row.guest().identity(),
                row.likeness()));
    }

    private Stream<Known> namesakes(CheckedRow row) {
        return Stream.concat(
                Stream.ofNullable(byIdentity.get(row.guest().identity())),
                byName.getOrDefault(SearchKey.of(row.guest().fullName()), List.of()).stream());
    }

    private static Twin twin(Known known, Likeness row, String identity) {
        boolean certain = identity.equals(known.identity());
        Set<Trait> traits = row.to(known.likeness());
        return certain || !traits.isEmpty()
                ? new Twin(known.kind(), known.ref(), known.label(), traits, certain)
                : null;
    }

    static String label(String... parts) {
        return String.join(
                ", ",
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }
}
