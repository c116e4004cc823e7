package vn.tongket.awards.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.SearchKey;

/** Finds who stands on a list twice or is nominated already (tìm trường hợp nghi trùng), AWD-38. */
final class Resemblance {

    private record Known(Integer line, String label, Integer birthYear) {}

    private final Map<String, List<Known>> byName = new HashMap<>();

    void learn(NominationSummary nomination) {
        byName.computeIfAbsent(SearchKey.of(nomination.nomineeName()), any -> new ArrayList<>())
                .add(new Known(
                        null,
                        label(nomination.nomineeName(), nomination.position(), nomination.nomineeUnitName()),
                        nomination.birthYear()));
    }

    /** Whom the row resembles; two different years of birth are two people. */
    List<RowTwin> meet(CheckedRow row) {
        if (!row.isKeepable()) {
            return List.of();
        }
        Integer born = row.entry().nominee().traits().birthYear();
        List<Known> namesakes = byName.computeIfAbsent(SearchKey.of(row.name()), any -> new ArrayList<>());
        List<RowTwin> twins = namesakes.stream()
                .filter(known -> born == null || known.birthYear() == null || born.equals(known.birthYear()))
                .limit(3)
                .map(known -> new RowTwin(known.line(), known.label()))
                .toList();
        namesakes.add(
                new Known(row.line(), label(row.name(), row.entry().nominee().position(), row.unit()), born));
        return twins;
    }

    private static String label(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
