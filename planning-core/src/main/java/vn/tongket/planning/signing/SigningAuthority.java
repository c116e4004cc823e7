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
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;

/** The right to sign documents of a body for a time (thẩm quyền ký), SGN-1. */
@Entity
@Table(name = "signing_authority", schema = "planning")
class SigningAuthority {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "body_id")
    private String bodyId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "position_id")
    private String positionId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private SigningForm form;

    private String collective;
    private String title;

    @Column(name = "head_title")
    private String headTitle;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected SigningAuthority() {
        // for JPA
    }

    static SigningAuthority of(AuthorityEntry entry) {
        entry.requireComplete();
        SigningAuthority authority = new SigningAuthority();
        authority.id = Ids.next();
        authority.bodyId = entry.body().value();
        authority.personId = entry.person() == null ? null : entry.person().value();
        authority.positionId = entry.positionId();
        authority.kind = entry.kind();
        authority.form = entry.form();
        authority.collective = entry.collective();
        authority.title = entry.title();
        authority.headTitle = entry.headTitle();
        authority.validFrom = entry.validFrom();
        authority.validTo = entry.validTo();
        return authority;
    }

    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new BusinessException(SigningError.DAYS_IN_WRONG_ORDER);
        }
        validTo = lastDay;
    }

    String id() {
        return id;
    }

    UnitId body() {
        return new UnitId(bodyId);
    }

    SigningForm form() {
        return form;
    }

    Term term() {
        return new Term(kind, validFrom, validTo);
    }

    /** The lines with which its holder signs himself. */
    Claim claim() {
        return new Claim(form, form.lines(collective, headTitle), form.title(title), null, term());
    }

    /** The lines with which somebody signs for its holder. */
    Claim claimOf(SigningDelegation delegation) {
        SigningForm given = delegation.form();
        return new Claim(
                given, given.lines(collective, title), delegation.title(), delegation.writtenAs(), delegation.term());
    }
}
