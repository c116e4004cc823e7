package vn.tongket.planning.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Matches the bases of a plan to the register (đối chiếu căn cứ với sổ), LAW-3 and LAW-4. */
@ApplicationScoped
class LegalLookup {

    private final LegalDocumentRepository documents;

    @Inject
    LegalLookup(LegalDocumentRepository documents) {
        this.documents = documents;
    }

    protected LegalLookup() {
        // for the container's proxy
        this(null);
    }

    List<BasisState> states(List<String> bases, LocalDate on) {
        List<Citation> citations = bases.stream().map(Citation::read).toList();
        Map<String, LegalDocument> numbered = documents
                .numbered(citations.stream()
                        .map(Citation::numberKey)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(LegalDocument::numberKey, Function.identity()));
        List<BasisState> states = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).findable()) {
                states.add(state(i, citations.get(i), numbered, on));
            }
        }
        return states;
    }

    private BasisState state(int index, Citation citation, Map<String, LegalDocument> numbered, LocalDate on) {
        LegalDocumentDetail document = Optional.ofNullable(citation.numberKey())
                .map(numbered::get)
                .or(() -> named(citation))
                .map(LegalDocument::detail)
                .orElse(null);
        LegalState state = dated(citation, on)
                ? LegalState.DATED_LATER
                : document == null ? LegalState.UNKNOWN : document.stateOn(on);
        LegalDocumentDetail replacing = document == null
                ? null
                : documents
                        .find(document.entry().replacedBy())
                        .map(LegalDocument::detail)
                        .orElse(null);
        return new BasisState(index, citation, state, document, replacing);
    }

    private static boolean dated(Citation citation, LocalDate on) {
        return citation.issuedOn() != null && citation.issuedOn().isAfter(on);
    }

    /** A law by its name; where several have it, the one of the cited day. */
    private Optional<LegalDocument> named(Citation citation) {
        if (citation.number() != null || citation.name() == null) {
            return Optional.empty();
        }
        List<LegalDocument> laws = documents.named(citation.name());
        Optional<LegalDocument> ofThatDay = laws.stream()
                .filter(law -> citation.issuedOn() != null
                        && citation.issuedOn().equals(law.detail().entry().issuedOn()))
                .findFirst();
        return ofThatDay.or(() -> laws.size() == 1 ? laws.stream().findFirst() : Optional.empty());
    }
}
