package vn.tongket.awards.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.nomination.NominationSummary;

/**
 * Ranks candidates (xếp hạng): by the sum of the shares; equals share a rank unless a preference with its source parts
 * them (AWD-56, AWD-57).
 *
 * @param points by criterion and nomination
 */
record Ranking(
        List<Criterion> criteria, Map<String, Map<String, Integer>> points, Map<Preference, String> preferences) {

    Map<String, Place> of(Collection<NominationSummary> candidates) {
        List<NominationSummary> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.<NominationSummary>comparingDouble(one -> -total(one))
                .thenComparing(this::byPreference));
        Map<String, Place> places = new HashMap<>();
        NominationSummary before = null;
        int rank = 0;
        for (int i = 0; i < ordered.size(); i++) {
            NominationSummary one = ordered.get(i);
            boolean equal = before != null && total(before) == total(one);
            if (!equal || byPreference(before, one) != 0) {
                rank = i + 1;
            }
            places.put(one.id(), new Place(scored(one) ? rank : null, total(one), shares(one), parted(one, ordered)));
            before = one;
        }
        return places;
    }

    private List<Share> shares(NominationSummary one) {
        return criteria.stream()
                .map(criterion -> Share.of(
                        criterion, points.getOrDefault(criterion.id(), Map.of()).get(one.id())))
                .toList();
    }

    private double total(NominationSummary one) {
        return shares(one).stream().mapToDouble(Share::brings).sum();
    }

    private boolean scored(NominationSummary one) {
        return shares(one).stream().anyMatch(share -> share.points() != null);
    }

    private int byPreference(NominationSummary one, NominationSummary other) {
        for (Preference preference : Preference.values()) {
            if (preferences.containsKey(preference) && preference.favours(one) != preference.favours(other)) {
                return preference.favours(one) ? -1 : 1;
            }
        }
        return 0;
    }

    /** The preference that set the candidate before an equal; null where none did. */
    private Preference parted(NominationSummary one, List<NominationSummary> all) {
        for (Preference preference : Preference.values()) {
            boolean applies = preferences.containsKey(preference) && preference.favours(one);
            if (applies
                    && scored(one)
                    && all.stream().anyMatch(other -> total(other) == total(one) && !preference.favours(other))) {
                return preference;
            }
        }
        return null;
    }
}
