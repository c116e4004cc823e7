package vn.tongket.planning.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.register.DocumentKind;

/** The head lets another sign in his place for a time (ủy quyền, phân công ký thay), SGN-2. */
@Entity
@Table(name = "signing_delegation", schema = "planning")
class SigningDelegation {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "authority_id")
    private String authorityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority_form")
    private SigningForm authorityForm;

    @Column(name = "delegator_id")
    private String delegatorId;

    @Column(name = "delegate_id")
    private String delegateId;

    @Enumerated(EnumType.STRING)
    private SigningForm form;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "written_as")
    private String writtenAs;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    protected SigningDelegation() {
        // for JPA
    }

    static SigningDelegation of(SigningAuthority authority, PersonId delegator, DelegationEntry entry) {
        requireLawful(authority, delegator, entry);
        SigningDelegation delegation = new SigningDelegation();
        delegation.id = Ids.next();
        delegation.authorityId = authority.id();
        delegation.authorityForm = authority.form();
        delegation.delegatorId = delegator.value();
        delegation.delegateId = entry.delegate().value();
        delegation.form = entry.form();
        delegation.kind = entry.kind() == null ? authority.term().kind() : entry.kind();
        delegation.title = entry.title();
        delegation.writtenAs = entry.writtenAs();
        delegation.validFrom = entry.validFrom();
        delegation.validTo = entry.validTo();
        return delegation;
    }

    private static void requireLawful(SigningAuthority authority, PersonId delegator, DelegationEntry entry) {
        boolean mandate = entry.form() == SigningForm.BY_MANDATE;
        require(
                authority.form().leads() && (mandate || entry.form() == SigningForm.DEPUTY),
                SigningError.NOT_DELEGABLE);
        require(!entry.delegate().equals(delegator), SigningError.DELEGATED_TO_HIMSELF);
        require(!mandate || entry.validTo() != null, SigningError.MANDATE_WITHOUT_END);
        require(
                entry.validTo() == null || !entry.validTo().isBefore(entry.validFrom()),
                SigningError.DAYS_IN_WRONG_ORDER);
    }

    private static void require(boolean satisfied, SigningError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }

    void revoke(PersonId by, LocalDate day) {
        require(by.equals(delegator()), SigningError.NOT_HIS_TO_DELEGATE);
        revokedOn = revokedOn == null ? day : revokedOn;
    }

    String id() {
        return id;
    }

    PersonId delegator() {
        return new PersonId(delegatorId);
    }

    SigningForm form() {
        return form;
    }

    String title() {
        return title;
    }

    String writtenAs() {
        return writtenAs;
    }

    /** A revocation ends it at once, on the day itself. */
    Term term() {
        LocalDate last = revokedOn == null ? null : revokedOn.minusDays(1);
        boolean sooner = last != null && (validTo == null || last.isBefore(validTo));
        return new Term(kind, validFrom, sooner ? last : validTo);
    }
}
