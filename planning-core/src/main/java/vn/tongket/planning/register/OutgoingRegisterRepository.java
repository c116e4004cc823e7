package vn.tongket.planning.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/** Store of the register; the series' row is locked until the issuing transaction ends (REG-2). */
@ApplicationScoped
class OutgoingRegisterRepository {

    private static final String NEXT = """
            insert into planning.outgoing_series as s (unit_id, kind, year, last_number) values (?, ?, ?, 1)
            on conflict (unit_id, kind, year) do update set last_number = s.last_number + 1
            returning last_number""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    int next(OutgoingPaper paper) {
        return ((Number) entityManager
                        .createNativeQuery(NEXT)
                        .setParameter(1, paper.issuer().value())
                        .setParameter(2, paper.kind().name())
                        .setParameter(3, paper.issuedOn().getYear())
                        .getSingleResult())
                .intValue();
    }

    void add(OutgoingEntry entry) {
        entityManager.persist(entry);
    }

    List<OutgoingEntrySummary> list(UnitId issuer, int year) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.register.OutgoingEntrySummary(
                            e.symbol, e.issuedOn, e.kind, e.title, e.signer, e.recipients)
                        from OutgoingEntry e where e.unitId = :unit and e.year = :year
                        order by e.kind, e.number""", OutgoingEntrySummary.class)
                .setParameter("unit", issuer.value())
                .setParameter("year", year)
                .setMaxResults(5_000)
                .getResultList();
    }
}
