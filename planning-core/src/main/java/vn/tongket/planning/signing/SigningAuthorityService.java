package vn.tongket.planning.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;

/** Tells who may sign what for which body and how (thẩm quyền ký), and keeps the record of it. */
@Stateless
@RolesAllowed({"administrator", "planner", "leader", "department-head", "clerk", "auditor"})
public class SigningAuthorityService {

    @Inject
    private SigningRepository signing;

    @Inject
    private DirectoryService directory;

    /** All ways in which the person signs such a document, his own office first; never none (SGN-4). */
    public List<Signatory> ways(
            @NotNull PersonId person, @NotNull UnitId body, @NotNull DocumentKind kind, @NotNull LocalDate day) {
        Claims claims = Claims.of(person, body, day, signing);
        PersonSummary signer = directory.person(person);
        List<Signatory> ways = signatories(claims, kind, signer);
        if (ways.isEmpty()) {
            throw new BusinessException(
                    claims.failure(kind),
                    signer.fullName(),
                    directory.unit(body).name());
        }
        return ways;
    }

    private static List<Signatory> signatories(Claims claims, DocumentKind kind, PersonSummary signer) {
        return claims.reaching(kind).stream()
                .map(claim -> claim.of(signer))
                .distinct()
                .toList();
    }

    /** All who may sign such a document for the body on that day, the heads before those who sign for them (SGN-19). */
    public List<Signatory> signatories(@NotNull UnitId body, @NotNull DocumentKind kind, @NotNull LocalDate day) {
        return signing.holders(body, day).stream()
                .flatMap(person ->
                        signatories(Claims.of(person, body, day, signing), kind, directory.person(person)).stream())
                .sorted(Comparator.comparing(Signatory::form).thenComparing(Signatory::fullName))
                .toList();
    }

    public List<AuthoritySummary> list() {
        return signing.list();
    }

    @RolesAllowed({"administrator", "planner"})
    public String record(@NotNull @Valid AuthorityEntry entry) {
        SigningAuthority authority = SigningAuthority.of(entry);
        if (signing.overlaps(entry)) {
            throw new BusinessException(SigningError.ALREADY_RECORDED);
        }
        signing.add(authority);
        return authority.id();
    }

    @RolesAllowed({"administrator", "planner"})
    public void end(@NotBlank String authorityId, @NotNull LocalDate lastDay) {
        signing.get(SigningAuthority.class, authorityId).endOn(lastDay);
    }
}
