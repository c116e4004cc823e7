package vn.tongket.planning.law;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.CallerService;

/** Register of legal documents (sổ văn bản pháp luật) that plans are based on. Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class LegalRegisterService {

    @Inject
    private LegalDocumentRepository documents;

    @Inject
    private LegalLookup lookup;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** What the register says of each basis at that day; a sentence that cites no document is left out. */
    public List<BasisState> states(@NotNull List<String> bases, @NotNull LocalDate on) {
        return lookup.states(bases, on);
    }

    public Page<LegalDocumentSummary> list(@NotNull PageRequest request) {
        return documents.list(request);
    }

    public LegalDocumentDetail get(@NotNull String id) {
        return documents.get(id).detail();
    }

    public List<LegalChange> history(@NotNull String id) {
        return documents.history(documents.get(id).id());
    }

    @RolesAllowed({"planner", "clerk"})
    public LegalDocumentDetail add(@NotNull @Valid LegalEntry entry) {
        LegalDocument document = new LegalDocument(entry);
        requireOnce(document.id(), entry);
        documents.add(document);
        documents.add(new LegalDocumentChange(document.id(), clock.instant(), callers.caller(), null));
        return document.detail();
    }

    @RolesAllowed({"planner", "clerk"})
    public LegalDocumentDetail change(@NotNull String id, @NotNull @Valid LegalEntry entry, Long seen) {
        LegalDocument document = documents.get(id);
        String before = inWords(document.detail().entry());
        requireOnce(id, entry);
        document.change(entry, seen);
        documents.add(new LegalDocumentChange(id, clock.instant(), callers.caller(), before));
        return document.detail();
    }

    /** LAW-2 One number, one document; one law of a name in force at a time. */
    private void requireOnce(String id, LegalEntry entry) {
        String key = Citation.numberKey(entry.number());
        boolean taken = key != null
                && documents.numbered(Set.of(key)).stream()
                        .anyMatch(other -> !other.id().equals(id));
        if (taken) {
            throw new BusinessException(LawError.NUMBER_TAKEN, entry.number());
        }
        if (documents.anotherInForce(id, entry)) {
            throw new BusinessException(LawError.TWO_IN_FORCE, entry.title());
        }
    }

    private static String inWords(LegalEntry entry) {
        return "%s | %s | %s → %s | %s"
                .formatted(
                        entry.citation(),
                        entry.title(),
                        entry.inForceFrom() == null ? "?" : entry.inForceFrom(),
                        entry.inForceUntil() == null ? "…" : entry.inForceUntil(),
                        entry.source());
    }
}
