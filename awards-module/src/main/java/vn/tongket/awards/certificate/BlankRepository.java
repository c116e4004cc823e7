package vn.tongket.awards.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;

/** Store of blanks, their scans, and printers. */
@ApplicationScoped
class BlankRepository {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    /** Names are unique, also when two are entered at once. */
    void store(Object part, String name) {
        try {
            entityManager.persist(part);
            entityManager.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("_name_once")) {
                throw new BusinessException(CertificateError.NAME_TAKEN, name);
            }
            throw refused;
        }
    }

    Blank blank(String id) {
        return found(Blank.class, id, CertificateError.BLANK_NOT_FOUND);
    }

    Printer printer(String id) {
        return found(Printer.class, id, CertificateError.PRINTER_NOT_FOUND);
    }

    List<Blank> blanks() {
        return entityManager
                .createQuery("select b from Blank b order by b.name", Blank.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<PrinterSummary> printers() {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.certificate.PrinterSummary(p.id, p.name, p.rightMm, p.downMm,
                            p.version) from Printer p order by p.name""", PrinterSummary.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    void remove(Object part) {
        entityManager.remove(part);
    }

    void keepScan(String blank, byte[] picture) {
        entityManager
                .createNativeQuery("insert into awards.certificate_scan (blank_id, picture) values (?, ?)"
                        + " on conflict (blank_id) do update set picture = excluded.picture")
                .setParameter(1, blank)
                .setParameter(2, picture)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    Optional<byte[]> scan(String blank) {
        List<Object> found = entityManager
                .createNativeQuery("select picture from awards.certificate_scan where blank_id = ?")
                .setParameter(1, blank)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    private <T> T found(Class<T> type, String id, ErrorCode otherwise) {
        T part = entityManager.find(type, id);
        if (part == null) {
            throw new BusinessException(otherwise, id);
        }
        return part;
    }
}
