package vn.tongket.planning.plan.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanError;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanWarning;

/** Finds the unit that issues a draft (cơ quan ban hành), PLN-9: named in the text, else assumed and said so. */
@ApplicationScoped
public class IssuerFinder {

    private static final Pattern WHO_ISSUES =
            Pattern.compile("^(.{3,150}?)\\s+(?:ban hành|xây dựng|lập|triển khai)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ON_BEHALF = Pattern.compile("^T/?M\\.?\\s*([^/]+)");

    @Inject
    private DirectoryService directory;

    /** The draft with an issuer of the directory, its letterhead filled in, and warnings where it was assumed. */
    public PlanDraft settle(PlanDraft draft, Caller caller, LocalDate today) {
        LocalDate day =
                draft.letterhead().date() == null ? today : draft.letterhead().date();
        Optional<UnitSummary> named = Optional.ofNullable(draft.issuer())
                .map(directory::unit)
                .or(() -> match(draft.letterhead().issuingBody(), day).filter(unit -> mayIssue(caller, unit)));
        List<PlanWarning> warnings = new ArrayList<>(draft.warnings());
        UnitSummary issuer = named.orElseGet(() -> assumed(draft, caller, day));
        if (named.isEmpty()) {
            warnings.add(PlanNotice.ISSUER_ASSUMED.about(issuer.name()));
        }
        if (draft.letterhead().number() != null) {
            warnings.add(PlanNotice.NUMBER_STATED.about(draft.letterhead().number()));
        }
        return new PlanDraft(
                issuer.unitId(),
                letterhead(draft.letterhead(), issuer),
                draft.text(),
                draft.time(),
                warnings.stream().distinct().toList());
    }

    private UnitSummary assumed(PlanDraft draft, Caller caller, LocalDate day) {
        return Stream.of(
                        whoIssues(draft.text().opening()),
                        onBehalf(draft.text().signer().authority()))
                .flatMap(name -> match(name, day).stream())
                .filter(unit -> mayIssue(caller, unit))
                .findFirst()
                .orElseGet(() -> own(caller, day));
    }

    /** The caller's own unit when it has a number series, else the first in protocol order that he may write for. */
    private UnitSummary own(Caller caller, LocalDate day) {
        Set<UnitId> homes = caller.homesAs(Role.PLANNER);
        List<UnitSummary> possible = directory.units(day).stream()
                .filter(unit -> mayIssue(caller, unit))
                .toList();
        return possible.stream()
                .filter(unit -> homes.contains(unit.unitId()))
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .orElseThrow(() -> new BusinessException(PlanError.ISSUER_UNKNOWN));
    }

    private Optional<UnitSummary> match(String name, LocalDate day) {
        return name == null || name.isBlank() ? Optional.empty() : directory.match(name, day);
    }

    private static boolean mayIssue(Caller caller, UnitSummary unit) {
        return unit.symbol() != null && caller.may(Role.PLANNER, unit.unitId());
    }

    private static String whoIssues(String opening) {
        Matcher matcher = WHO_ISSUES.matcher(opening == null ? "" : opening.strip());
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String onBehalf(String authority) {
        Matcher matcher = ON_BEHALF.matcher(authority == null ? "" : authority.strip());
        return matcher.find() ? matcher.group(1) : "";
    }

    private PlanLetterhead letterhead(PlanLetterhead stated, UnitSummary issuer) {
        if (stated.issuingBody() != null) {
            return stated;
        }
        String parent = issuer.parentId() == null ? null : parentName(issuer.parentId());
        return new PlanLetterhead(parent, issuer.name(), stated.place(), stated.number(), stated.date());
    }

    private String parentName(String parentId) {
        UnitSummary parent = directory.unit(new UnitId(parentId));
        return parent.kind() == UnitKind.AREA ? null : parent.name();
    }
}
