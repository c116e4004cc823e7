package vn.tongket.planning.guard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.FindingPlace;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.law.BasisState;
import vn.tongket.planning.law.LegalDocumentDetail;
import vn.tongket.planning.law.LegalEntry;

/** What the legal register says against the bases of a plan (kiểm tra hiệu lực căn cứ), GRD-16. */
final class BasisFindings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private BasisFindings() {}

    static List<PlanFinding> of(List<BasisState> states, List<String> bases, LocalDate on) {
        Found found = new Found();
        states.forEach(state -> add(state, bases.get(state.index()), day(on), found));
        return found.all();
    }

    private static void add(BasisState state, String basis, String on, Found found) {
        FindingPlace place = FindingPlace.of(FindingPart.BASIS, state.index());
        switch (state.state()) {
            case NOT_YET ->
                found.add(
                        GuardRule.BASIS_NOT_YET,
                        place,
                        name(state),
                        on,
                        day(entry(state).inForceFrom()));
            case EXPIRED ->
                found.add(
                        GuardRule.BASIS_EXPIRED,
                        place,
                        name(state),
                        on,
                        day(entry(state).inForceUntil()));
            case REPLACED -> found.add(GuardRule.BASIS_REPLACED, place, name(state), on, replacing(state));
            case DATED_LATER ->
                found.add(
                        GuardRule.BASIS_DATED_LATER,
                        place,
                        basis,
                        on,
                        day(state.citation().issuedOn()));
            case UNVERIFIED -> found.add(GuardRule.BASIS_UNVERIFIED, place, name(state));
            case UNKNOWN -> found.add(GuardRule.BASIS_UNKNOWN, place, basis);
            case IN_FORCE -> {}
        }
    }

    private static String name(BasisState state) {
        return entry(state).citation();
    }

    private static String replacing(BasisState state) {
        LegalDocumentDetail next = state.replacing();
        return next == null
                ? ""
                : next.entry().kind().word() + " " + next.entry().number();
    }

    private static LegalEntry entry(BasisState state) {
        return state.document().entry();
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
