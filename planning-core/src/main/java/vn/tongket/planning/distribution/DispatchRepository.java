package vn.tongket.planning.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.EntryId;

/** Store of dispatches and archive copies. */
@ApplicationScoped
class DispatchRepository {

    private static final String OF_BOOK = """
            select d from Dispatch d where d.entryId in (
                select e.id from OutgoingEntry e where e.unitId = :unit and e.year = :year)
            order by d.entryId, d.position""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Dispatch get(DispatchId id) {
        Dispatch found = entityManager.find(Dispatch.class, id.value());
        if (found == null) {
            throw new BusinessException(DispatchError.NOT_FOUND);
        }
        return found;
    }

    List<Dispatch> of(EntryId entry) {
        return entityManager
                .createQuery("select d from Dispatch d where d.entryId = :entry order by d.position", Dispatch.class)
                .setParameter("entry", entry.value())
                .getResultList();
    }

    /** Copies that these units did not open yet of what the portal shows as this subject. */
    List<Dispatch> unopened(String subjectKind, String subjectId, Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("""
                                select d from Dispatch d, OutgoingEntry e where d.entryId = e.id
                                    and e.subjectKind = :kind and e.subjectId = :subject
                                    and d.unitId in :units and d.openedAt is null""", Dispatch.class)
                        .setParameter("kind", subjectKind)
                        .setParameter("subject", subjectId)
                        .setParameter("units", units.stream().map(UnitId::value).toList())
                        .getResultList();
    }

    /** All dispatches of a body's year, by the line that they belong to. */
    Map<String, List<DispatchSummary>> ofYear(UnitId body, int year) {
        return entityManager
                .createQuery(OF_BOOK, Dispatch.class)
                .setParameter("unit", body.value())
                .setParameter("year", year)
                .getResultStream()
                .map(Dispatch::summary)
                .collect(Collectors.groupingBy(DispatchSummary::entryId));
    }

    Map<String, ArchiveNote> archivesOfYear(UnitId body, int year) {
        return entityManager
                .createQuery("""
                        select a.entryId, a from ArchiveCopy a where a.entryId in (
                            select e.id from OutgoingEntry e where e.unitId = :unit and e.year = :year)""", Object[].class)
                .setParameter("unit", body.value())
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((ArchiveCopy) row[1]).note()));
    }

    Optional<ArchiveCopy> archive(EntryId entry) {
        return Optional.ofNullable(entityManager.find(ArchiveCopy.class, entry.value()));
    }
}
