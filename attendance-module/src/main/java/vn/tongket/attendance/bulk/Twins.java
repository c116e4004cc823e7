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

    private static final Comparator<Twin> MOST_PROBABLE = Comparator.comparing(Twin::certain)
            .thenComparing(found -> found.traits().size())
            .thenComparing(Twin::kind, Comparator.reverseOrder());

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Known> byIdentity = new HashMap<>();

    /**
     * Somebody who is known already.
     *
     * @param identity what tells him from everybody else on the list; null when it is not known
     * @param name under which his namesakes are found
     */
    record Known(TwinKind kind, String ref, String label, String identity, String name, Likeness likeness) {

        Known(TwinKind kind, String ref, String label, String identity, Likeness likeness) {
            this(kind, ref, label, identity, SearchKey.of(likeness.fullName()), likeness);
        }
    }

    void learn(Known known) {
        if (known.identity() != null) {
            byIdentity.putIfAbsent(known.identity(), known);
        }
        List<Known> namesakes = byName.computeIfAbsent(known.name(), any -> new ArrayList<>());
        if (namesakes.size() < NAMESAKES) {
            namesakes.add(known);
        }
    }

    /** The best of those it looks like, and from now on the row itself for those behind it. */
    Optional<Twin> meet(CheckedRow row) {
        if (row.blocked()) {
            return Optional.empty();
        }
        Known self = known(row);
        Optional<Twin> twin = Stream.concat(
                        Stream.ofNullable(byIdentity.get(self.identity())),
                        byName.getOrDefault(self.name(), List.of()).stream())
                .map(known -> twin(known, self))
                .filter(Objects::nonNull)
                .max(MOST_PROBABLE);
        learn(self);
        return twin;
    }

    /** Somebody who stands in the file. */
    void learn(CheckedRow row) {
        if (!row.blocked()) {
            learn(known(row));
        }
    }

    private static Known known(CheckedRow row) {
        return new Known(
                TwinKind.IN_FILE,
                String.valueOf(row.line()),
                label(
                        row.guest().fullName(),
                        row.guest().position(),
                        row.guest().unitName()),
                row.guest().identity(),
                row.likeness());
    }

    private static Twin twin(Known known, Known row) {
        boolean certain = row.identity().equals(known.identity());
        Set<Trait> traits = row.likeness().to(known.likeness());
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
