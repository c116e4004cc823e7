package vn.tongket.awards.nomination;

import java.util.Collection;
import java.util.Set;

/**
 * Which nominations somebody may read (phạm vi được xem).
 *
 * @param units whose nominations he sees as officer or head
 * @param campaigns of which he sees everything
 * @param dossiers that his council session lays before him
 */
record Reader(
        String person,
        String nameKey,
        Collection<String> units,
        Collection<String> campaigns,
        Collection<String> dossiers) {

    /** A list for {@code in} must not be empty. */
    private static final Set<String> NONE = Set.of("-");

    Reader {
        units = units.isEmpty() ? NONE : units;
        campaigns = campaigns.isEmpty() ? NONE : campaigns;
        dossiers = dossiers.isEmpty() ? NONE : dossiers;
    }

    boolean reads(Nomination nomination) {
        return units.contains(nomination.unit().value())
                || campaigns.contains(nomination.campaign().value())
                || dossiers.contains(nomination.id().value());
    }
}
