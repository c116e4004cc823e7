package vn.tongket.planning.law;

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
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;

/** A legal document of the register (văn bản quy phạm pháp luật). */
@Entity
@Table(name = "legal_document", schema = "planning")
class LegalDocument {

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LegalKind kind;

    private String number;

    @Column(name = "number_key")
    private String numberKey;

    private String title;

    @Column(name = "title_key")
    private String titleKey;

    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_until")
    private LocalDate inForceUntil;

    @Column(name = "replaced_by_id")
    private String replacedById;

    @Column(name = "amended_by")
    private String amendedBy;

    private String source;

    @Column(name = "search_key")
    private String searchKey;

    protected LegalDocument() {
        // for JPA
    }

    LegalDocument(LegalEntry entry) {
        this.id = Ids.next();
        write(entry);
    }

    void change(LegalEntry entry, Long seen) {
        KernelError.requireSameVersion(seen, version);
        write(entry);
    }

    private void write(LegalEntry entry) {
        requireOrder(entry);
        kind = entry.kind();
        number = blankless(entry.number());
        numberKey = Citation.numberKey(number);
        title = entry.title().strip();
        titleKey = SearchKey.of(title);
        issuer = blankless(entry.issuer());
        issuedOn = entry.issuedOn();
        inForceFrom = entry.inForceFrom();
        inForceUntil = entry.inForceUntil();
        replacedById = blankless(entry.replacedBy());
        amendedBy = blankless(entry.amendedBy());
        source = entry.source().strip();
        searchKey = SearchKey.of(String.join(" ", String.valueOf(number), title, String.valueOf(issuer)));
    }

    private void requireOrder(LegalEntry entry) {
        LocalDate from = entry.inForceFrom();
        boolean ends = entry.inForceUntil() != null
                && from != null
                && entry.inForceUntil().isBefore(from);
        boolean early = entry.issuedOn() != null && from != null && from.isBefore(entry.issuedOn());
        if (ends || early) {
            throw new BusinessException(LawError.DATES_OUT_OF_ORDER);
        }
        if (id.equals(entry.replacedBy())) {
            throw new BusinessException(LawError.REPLACED_BY_ITSELF);
        }
        if (!entry.kind().citedByName() && blankless(entry.number()) == null) {
            throw new BusinessException(LawError.NUMBER_MISSING);
        }
    }

    private static String blankless(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    String id() {
        return id;
    }

    String numberKey() {
        return numberKey;
    }

    LegalDocumentDetail detail() {
        return new LegalDocumentDetail(
                id,
                version,
                new LegalEntry(
                        kind,
                        number,
                        title,
                        issuer,
                        issuedOn,
                        inForceFrom,
                        inForceUntil,
                        replacedById,
                        amendedBy,
                        source));
    }
}
